// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QRectF>
#include <QString>

#include <vector>

namespace scrutineer::reports {

/// One element of the logical structure (ISO 32000-1, 14.8.4): what a screen reader announces.
struct StructureElement
{
    QByteArray type; ///< Standard structure type such as "P" or "TH".
    int parent = 0;
    std::vector<int> kids; ///< In reading order.
    QString alternative;   ///< Says in words what the element shows.
    QByteArray scope;      ///< "Column" or "Row" for a TH.
    QRectF box;            ///< Of a figure, in layout units on its page.
};

/// The logical structure of a report, grown while its blocks are laid out. Element 0 is what has no meaning of its
/// own (rules, running titles); element 1 is the document.
class StructureTree
{
public:
    static constexpr int artifact = 0;
    static constexpr int document = 1;

    StructureTree();

    /// Appends an element to its parent and returns its number.
    int add(const QByteArray &type, int parent = document);
    /// Puts a new element after another, as a child of the document: after the top-level element that holds it.
    int addAfter(int sibling, const QByteArray &type);

    [[nodiscard]] int size() const { return int(m_elements.size()); }
    [[nodiscard]] const StructureElement &at(int element) const { return m_elements.at(size_t(element)); }
    [[nodiscard]] StructureElement &at(int element) { return m_elements.at(size_t(element)); }

private:
    std::vector<StructureElement> m_elements;
};

} // namespace scrutineer::reports
