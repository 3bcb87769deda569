// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/codebook.h"
#include "models/records/result.h"

#include <QMap>

#include <functional>

namespace scrutineer {

/// A term as a file gives it, before it is set against the project.
struct FileTerm
{
    QString id; ///< As the file has it; may be none of ours.
    QString vocabulary;
    QString key;                 ///< Empty where the file has none: QDC.
    QMap<QString, Value> values; ///< By field, for what the file says; a blank empties the field. Never the parent.
    bool hasParent = false;      ///< The file says where the term stands.
    QString parent;              ///< The key of the parent in the same vocabulary; empty for the top.
    qsizetype parentPlace = -1;  ///< The place of the parent in the file, where it has no keys.
    qsizetype line = 0;          ///< Where it stands in the file, from 1.
};

/// The terms of a file.
using CodebookFile = QList<FileTerm>;

/// What a file would do to the codebook.
struct CodebookImport
{
    enum class State { New, Changed, Same };
    struct Row
    {
        State state = State::Same;
        QString vocabulary;
        QString label;
        QStringList fields; ///< Names of the fields that change.
    };
    QList<Row> rows; ///< In the order of the file.
    ChangeSet changes;

    [[nodiscard]] qsizetype count(State state) const;
};

/// Sets the terms of a file against the codebook. A term is one of the project when its id is, else by vocabulary and
/// key, else, where the file has no keys, by vocabulary and English label; all others are new. Terms that the file does
/// not name stay as they are. The problem tells in a sentence of a term that stands there twice, a parent that is
/// nowhere, a ring of parents, a value that is none.
[[nodiscard]] Result<CodebookImport> planImport(const Codebook &codebook, const CodebookFile &file,
                                                const std::function<QString()> &newId);

/// The terms of these vocabularies as CSV: UTF-8, one header row of field names, a row for each term; the parent is
/// named by its key.
[[nodiscard]] QByteArray codebookCsv(const Codebook &codebook, const QStringList &vocabularies);

/// Reads such a file. `vocabulary`, `key` and `label_en` must be there; other columns may be missing, which leaves
/// these fields as they are, and columns that are no field are passed over.
[[nodiscard]] Result<CodebookFile> readCodebookCsv(const QByteArray &bytes);

} // namespace scrutineer
