// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/reports/structuretree.h"

#include <QByteArray>

namespace scrutineer::reports {

/// Puts marked-content operators (ISO 32000-1, 14.6) into the content of a page as Qt's PDF engine writes it: text
/// belongs to the element that the last speck announced, a figure from its speck to the next, all other drawing is an
/// artifact. The specks go.
class ContentTagger
{
public:
    explicit ContentTagger(const StructureTree &structure)
        : m_structure(structure)
    {
    }

    /// The content of one page with the marks in it.
    [[nodiscard]] QByteArray tag(const QByteArray &content);
    /// After tag(): the element of each marked-content id of that page.
    [[nodiscard]] const std::vector<int> &elements() const { return m_elements; }

private:
    void handle(const QByteArray &content, qsizetype from, qsizetype operatorAt, qsizetype to);
    void openText();
    void openArtifact();
    void close();
    void meetSpeck(int element);

    const StructureTree &m_structure;
    std::vector<int> m_elements;
    QByteArray m_tagged;
    int m_current = StructureTree::artifact;
    int m_open = -1; ///< Element of the open sequence, artifact included; −1 for none.
    bool m_inText = false;
    bool m_inPath = false;
    bool m_skipsPaint = false; ///< The speck's path is dropped; so must be the operator that fills it.
};

} // namespace scrutineer::reports
