// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/samplelists.h"

#include <QJsonValue>
#include <QStringList>
#include <QVariant>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr SampleList sampleLists[] = {
    {"sources"_L1, "citation"_L1, "subject"_L1, "source"_L1, "source field states"_L1},
    {"figures"_L1, "figure"_L1, "subject"_L1, "measure"_L1,
     "measure scope basis status as_of according_to low date"_L1},
    {"names"_L1, "name"_L1, "subject"_L1, "text"_L1, "kind text"_L1},
    {"identifiers"_L1, "identifier"_L1, "subject"_L1, "value"_L1, "scheme value"_L1},
    {"notes"_L1, "note"_L1, "subject"_L1, "content"_L1, ""_L1},
    {"absences"_L1, "absence"_L1, "subject"_L1, "field"_L1, "field"_L1},
    {"labels"_L1, "label"_L1, "subject"_L1, "kind"_L1, "kind organization attributed_to"_L1},
    {"tags"_L1, "tag"_L1, "subject"_L1, "tag"_L1, "tag"_L1},
    {"values"_L1, "variable_value"_L1, "subject"_L1, "variable"_L1, "variable coder"_L1},
    {"positions"_L1, "position"_L1, "person"_L1, "title"_L1, "title held"_L1},
    {"milestones"_L1, "milestone"_L1, "election"_L1, "kind"_L1, "kind"_L1},
    {"candidacies"_L1, "candidacy"_L1, "election"_L1, "person"_L1, "person"_L1},
    {"organizations"_L1, "mission_organization"_L1, "mission"_L1, "organization"_L1, "organization"_L1},
    {"members"_L1, "mission_member"_L1, "mission"_L1, "person"_L1, "person role"_L1},
    {"phases"_L1, "mission_phase"_L1, "mission"_L1, "kind"_L1, "kind happened"_L1},
    {"places"_L1, "mission_place"_L1, "mission"_L1, "place"_L1, "place"_L1},
    {"findings"_L1, "declaration_finding"_L1, "mission"_L1, "principle"_L1, "principle coder"_L1},
    {"participants"_L1, "visit_participant"_L1, "visit"_L1, "person"_L1, "person organization"_L1},
    {"elections"_L1, "statement_election"_L1, "statement"_L1, "election"_L1, "election"_L1},
    {"issuers"_L1, "statement_issuer"_L1, "statement"_L1, "organization"_L1, "role organization mission person"_L1},
    {"relations"_L1, "statement_relation"_L1, "statement"_L1, "target"_L1, "kind target"_L1},
    {"texts"_L1, "statement_text"_L1, "statement"_L1, "content"_L1, "number"_L1},
    {"claims"_L1, "claim"_L1, "coding"_L1, "proposition"_L1, ""_L1},
    {"anchors"_L1, "anchor"_L1, "claim"_L1, "quote"_L1, "text"_L1},
    {"yardsticks"_L1, "claim_yardstick"_L1, "claim"_L1, "yardstick"_L1, "yardstick"_L1},
    {"silences"_L1, "silence"_L1, "coding"_L1, "theme"_L1, "theme"_L1},
};

} // namespace

const SampleList *sampleList(const QString &property)
{
    for (const SampleList &list : sampleLists) {
        if (list.property == property)
            return &list;
    }
    return nullptr;
}

QString sampleListKey(const SampleList &list, const QString &outerKey, const QJsonObject &entry, int position)
{
    QStringList parts;
    for (const QString &field : QString(list.identifies).split(u' ', Qt::SkipEmptyParts)) {
        if (const QJsonValue value = entry[field]; !value.isUndefined())
            parts.append(value.toVariant().toString());
    }
    if (parts.isEmpty())
        parts.append(QString::number(position));
    return u"%1/%2/%3"_s.arg(outerKey, list.property, parts.join(u':'));
}

} // namespace scrutineer
