// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/codebookfile.h"

#include <QHash>

#include <functional>

namespace scrutineer {

/// The REFI-QDA codebook (QDC, https://www.qdasoftware.org, schema urn:QDA-XML:codebook:1.0) that ATLAS.ti, MAXQDA,
/// NVivo, QualCoder and others read and write: codes with a name, a colour and a description, below each other.
///
/// A code is a term, its name the English label. Definition, rules and examples stand in the description, each under a
/// head in English. Each vocabulary is a set that holds its codes, known by its guid.
struct QdcLooks
{
    /// "#rrggbb" for the colour of a term, or empty.
    std::function<QString(const QString &colour)> written;
    /// The colour of a term for "#rrggbb".
    std::function<QString(const QString &hex)> read;
};

/// The terms of these vocabularies; `names` are what the sets are called, by vocabulary.
[[nodiscard]] QByteArray codebookQdc(const Codebook &codebook, const QStringList &vocabularies,
                                     const QHash<QString, QString> &names, const QdcLooks &looks);

/// Reads a QDC file. Codes of no set that stands for one of `vocabularies` belong to `vocabulary`. The bytes may come
/// from anywhere: one that declares a document type or entities, is no QDC, is cut off, nests deeper than 64 or has
/// more than 50,000 codes is refused in a sentence.
[[nodiscard]] Result<CodebookFile> readCodebookQdc(const QByteArray &bytes, const QString &vocabulary,
                                                   const QStringList &vocabularies, const QdcLooks &looks);

} // namespace scrutineer
