// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/searchfields.h"

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

QString searchTable(SearchPart part)
{
    switch (part) {
    case SearchPart::Names:
        return u"search_name"_s;
    case SearchPart::Headlines:
        return u"search_headline"_s;
    case SearchPart::Text:
        break;
    }
    return u"search_text"_s;
}

FieldFlag searchFlag(SearchPart part)
{
    switch (part) {
    case SearchPart::Names:
        return Named;
    case SearchPart::Headlines:
        return Headline;
    case SearchPart::Text:
        break;
    }
    return FullText;
}

bool hasKindColumn(SearchPart part)
{
    return part != SearchPart::Headlines;
}

QString searchKind(const RecordType &type)
{
    return type.key().remove(u'_');
}

bool isIndexed(SearchPart part, const RecordType &type)
{
    return std::any_of(type.fields.begin(), type.fields.end(), [flag = searchFlag(part)](const Field &field) {
        return field.isStored() && field.flags.testFlag(flag);
    });
}

QString searchWords(SearchPart part, const Record &record)
{
    QString words;
    if (!record.isValid())
        return words;
    const std::vector<Field> &fields = record.type().fields;
    for (std::size_t i = 0; i < fields.size(); ++i) {
        const Value &value = record.value(int(i));
        if (!fields[i].flags.testFlag(searchFlag(part)) || value.isBlank())
            continue;
        if (!words.isEmpty())
            words += u'\n';
        words += value.text();
    }
    return words;
}

} // namespace scrutineer
