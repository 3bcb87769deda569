// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/sourcenotes.h"

#include "models/records/citation.h"
#include "models/records/edtf.h"
#include "models/records/source.h"

#include <QLocale>

namespace scrutineer::reports {

using namespace Qt::Literals::StringLiterals;

void SourceNotes::cite(Text &text, const QString &recordId, const QString &field)
{
    QStringList cited;
    for (const Record &stored : m_store.recordsWhere(Citation::type(), u"subject", recordId)) {
        const auto citation = stored.as<Citation>();
        const bool fits = field.isEmpty() || citation.fieldName == field;
        if (!fits || stored.isPrivate() || cited.contains(citation.source.id))
            continue;
        cited += citation.source.id;
        addNote(citation.source.id);
        text.cite(citation.source.id);
    }
}

void SourceNotes::addNote(const QString &sourceId)
{
    const Record stored = m_store.record(sourceId);
    if (!stored.isValid())
        return;
    const auto source = stored.as<Source>();
    QStringList parts;
    for (const QString &part : {source.authors, source.publisher, source.title}) {
        if (!part.isEmpty())
            parts += part;
    }
    if (const std::optional<Edtf> published = Edtf::parse(source.published.edtf); published && !published->isBlank())
        parts += published->display(QLocale());
    Text note(parts.join(u", "_s) + u". "_s);
    const QUrl address(source.archiveAddress.url.isEmpty() ? source.address.url : source.archiveAddress.url);
    if (!address.isEmpty())
        note.link(address.host().isEmpty() ? address.toDisplayString() : address.host(), address);
    m_document.note(sourceId, note);
}

} // namespace scrutineer::reports
