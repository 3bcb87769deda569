// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/changeset.h"
#include "models/storage/codebookreader.h"

#include <QStringList>

#include <optional>

namespace scrutineer {

/// The vocabularies of a project with their terms as trees, and the changes that put terms in or elsewhere. A value.
///
/// A parent that is missing, of another vocabulary, or a term below the term itself counts as none, so that every term
/// stands in its tree exactly once.
class Codebook
{
public:
    /// A term and how deep it stands.
    struct Line
    {
        const CodebookTerm *term = nullptr; ///< Lives as long as the codebook.
        int depth = 0;                      ///< 0 for a term without a parent.
    };

    Codebook() = default;
    explicit Codebook(QList<CodebookTerm> terms);

    [[nodiscard]] const QList<CodebookTerm> &terms() const { return m_terms; }
    /// Keys of all vocabularies that there are or that a field chooses from: first those that claims are coded with,
    /// in the order of coding, then all others by their keys.
    [[nodiscard]] QStringList vocabularies() const;
    /// True for the vocabularies that statements and claims are coded with.
    [[nodiscard]] static bool isOfCoding(const QString &vocabulary);
    /// The terms of a vocabulary, each before its children, in their order, retired ones after their siblings.
    [[nodiscard]] QList<Line> lines(const QString &vocabulary) const;
    /// The term with this id, or null.
    [[nodiscard]] const CodebookTerm *find(const QString &id) const;
    /// A term and all below it.
    [[nodiscard]] QStringList withChildren(const QString &id) const;

    /// A new term behind the last child of `parent` (empty: at the end), with a key made from the label that the
    /// vocabulary does not have yet.
    [[nodiscard]] Record newTerm(const QString &vocabulary, const QString &label, const QString &parent,
                                 const QString &id) const;
    /// Puts a term and what is below it `step` places further among its siblings (−1: before the one before). Empty
    /// where there is no such place. Without a title.
    [[nodiscard]] ChangeSet moved(const QString &id, int step) const;

private:
    [[nodiscard]] QString parentOf(const CodebookTerm &term) const;
    void addLines(const QString &branch, int depth, QList<Line> &lines) const;
    [[nodiscard]] QString branchOf(const CodebookTerm &term) const;

    QList<CodebookTerm> m_terms;
    QHash<QString, qsizetype> m_places;          ///< By id.
    QHash<QString, QList<qsizetype>> m_branches; ///< Places in order, by parent or, on top, by vocabulary.
};

} // namespace scrutineer
