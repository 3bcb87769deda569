// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/edtf.h"
#include "models/reports/electiondossier.h"
#include "models/reports/sourcenotes.h"
#include "models/storage/store.h"

namespace scrutineer::reports {

/// Writes the sections of a dossier one by one into its document. Each is left out when it would be empty.
class DossierSections
{
public:
    /// All must outlive this.
    DossierSections(Connection &connection, const QString &electionId, Dossier &dossier);

    void keyFacts();
    void missions();
    void calendar();
    void visits();
    void statements();
    void comparison();
    void figures();
    void sources();

private:
    [[nodiscard]] QString labelsOf(const RecordType &links, QStringView back, const QString &id,
                                   QStringView target) const;
    [[nodiscard]] QString dateText(const QString &edtf) const;
    [[nodiscard]] QString measureText(const QString &recordId, const QString &measure, const QString &unit = {}) const;
    [[nodiscard]] QList<Record> inOrder(const RecordType &type, QStringView link, QStringView date) const;
    void statement(const Record &stored);
    void addChart(const QString &key);

    Connection &m_connection;
    Store m_store;
    QString m_election;
    Dossier &m_dossier;
    Document &m_document;
    SourceNotes m_notes;
};

} // namespace scrutineer::reports
