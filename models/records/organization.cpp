// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/organization.h"

namespace scrutineer {

const RecordType &Organization::type()
{
    static const RecordType description{
        .name = "organization",
        .singular = QT_TRANSLATE_NOOP("RecordType", "Organisation"),
        .plural = QT_TRANSLATE_NOOP("RecordType", "Organisations"),
        .icon = "building-2",
        .placement = Placement::Page,
        .owner = "",
        .scope = {"<mission_organization.organization", "<statement_issuer.organization",
                  "<visit_participant.organization", "<invitation.inviter", "<invitation.invitee"},
        .sort = "name",
        .fields =
            {
                field<&Organization::name>("name", QT_TRANSLATE_NOOP("Field", "Name"),
                                           Required | Listed | Title | Named),
                field<&Organization::shortName>("short_name", QT_TRANSLATE_NOOP("Field", "Short name"),
                                                Listed | ShortTitle | Named),
                field<&Organization::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind"), Listed),
                field<&Organization::parent>("parent", QT_TRANSLATE_NOOP("Field", "Part of")),
                field<&Organization::country>("country", QT_TRANSLATE_NOOP("Field", "Country"), Listed),
                field<&Organization::declarationEndorser>(
                    "declaration_endorser", QT_TRANSLATE_NOOP("Field", "Endorses the Declaration of Principles"),
                    NoFlag, {.section = QT_TRANSLATE_NOOP("Section", "Declaration of Principles")}),
                field<&Organization::declarationDate>(
                    "declaration_date", QT_TRANSLATE_NOOP("Field", "Endorsed on"), NoFlag,
                    {.section = QT_TRANSLATE_NOOP("Section", "Declaration of Principles")}),
                field<&Organization::website>("website", QT_TRANSLATE_NOOP("Field", "Website"), NoFlag,
                                              {.section = QT_TRANSLATE_NOOP("Section", "Contact")}),
                counts("missions", QT_TRANSLATE_NOOP("Field", "Missions"), "mission_organization", "organization",
                       Listed),
                counts("statements", QT_TRANSLATE_NOOP("Field", "Statements"), "statement_issuer", "organization",
                       Listed),
            },
        .make = [] { return std::shared_ptr<void>(std::make_shared<Organization>()); },
    };
    return description;
}

} // namespace scrutineer
