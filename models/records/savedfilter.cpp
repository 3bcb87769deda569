// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/savedfilter.h"

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

// An empty text would be stored as a blank, which stands for "not kept".
constexpr QLatin1StringView ungrouped("none");

} // namespace

void SavedFilter::setGroup(const QStringList &levels)
{
    grouping = levels.isEmpty() ? QString(ungrouped) : levels.join(u',');
}

std::optional<QStringList> SavedFilter::group() const
{
    if (grouping.isEmpty())
        return std::nullopt;
    return grouping == ungrouped ? QStringList() : grouping.split(u',');
}

const RecordType &SavedFilter::type()
{
    static const RecordType description{
        .name = "saved_filter",
        .singular = QT_TRANSLATE_NOOP("RecordType", "Saved filter"),
        .plural = QT_TRANSLATE_NOOP("RecordType", "Saved filters"),
        .icon = "list-filter",
        .placement = Placement::Internal,
        .owner = "",
        .scope = {},
        .sort = "name",
        .fields =
            {
                field<&SavedFilter::name>("name", QT_TRANSLATE_NOOP("Field", "Name"), Required | Listed | Title | Named,
                                          {.role = FieldRole::Housekeeping}),
                field<&SavedFilter::recordType>("record_type", QT_TRANSLATE_NOOP("Field", "Record type"),
                                                Required | Listed, {.role = FieldRole::Housekeeping}),
                field<&SavedFilter::filter>("filter", QT_TRANSLATE_NOOP("Field", "Filter"), NoFlag,
                                            {.role = FieldRole::Housekeeping}),
                field<&SavedFilter::sort>("sort", QT_TRANSLATE_NOOP("Field", "Order"), NoFlag,
                                          {.role = FieldRole::Housekeeping}),
                field<&SavedFilter::columns>("columns", QT_TRANSLATE_NOOP("Field", "Columns"), NoFlag,
                                             {.role = FieldRole::Housekeeping}),
                field<&SavedFilter::grouping>("grouping", QT_TRANSLATE_NOOP("Field", "Grouping"), NoFlag,
                                              {.role = FieldRole::Housekeeping}),
            },
        .make = [] { return std::shared_ptr<void>(std::make_shared<SavedFilter>()); },
    };
    return description;
}

} // namespace scrutineer
