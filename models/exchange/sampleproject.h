// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/changeset.h"
#include "models/records/result.h"

#include <QString>

namespace scrutineer {

/// The sample that ships with the program: readable files, turned into the changes that make a project of them.
///
/// The folder holds one file for each record type, named after it: an array of {"key": …, field: value, …}. References
/// give the key of another sample record ("visit:v09" where any type may stand), terms their key, and yes or no is true
/// or false. Parts and attached records stand inside the record they belong to, in lists such as "sources", "figures"
/// or "members"; a text in such a list stands for its most important field. A project needs the shipped vocabularies
/// (vocabularySeed) before it takes these changes.
class SampleProject
{
public:
    /// A sample in `folder`; the shipped one when none is given.
    explicit SampleProject(const QString &folder = QStringLiteral(":/sample"));

    /// Inserts of all records of the sample. The problem names file and key of every fault in the files, one a line.
    [[nodiscard]] Result<ChangeSet> build() const;

    /// The fixed id of a sample record, the same on every machine.
    [[nodiscard]] static QString id(QStringView type, QStringView key);

private:
    QString m_folder;
};

} // namespace scrutineer
