// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/statementreading.h"

#include "models/analysis/sheetparts.h"
#include "models/records/anchor.h"
#include "models/records/claim.h"
#include "models/records/claimyardstick.h"
#include "models/records/coding.h"
#include "models/records/silence.h"
#include "models/records/statementissuer.h"
#include "models/records/statementtext.h"
#include "models/storage/figuredclaims.h"

#include <QCoreApplication>

#include <algorithm>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

struct ReadingText
{
    Q_DECLARE_TR_FUNCTIONS(StatementReading)
};

void readTexts(const Store &store, const ReadingWish &wish, StatementReading &reading)
{
    reading.texts = store.recordsWhere(StatementText::type(), u"statement"_s, wish.statement);
    std::ranges::stable_sort(reading.texts, {}, [](const Record &text) { return text.value(u"number").integer(); });
    for (const Record &text : std::as_const(reading.texts))
        if (wish.text.isEmpty() || text.id() == wish.text)
            reading.text = text;
}

/// How much a coding is wanted; the first of the most wanted ones is read.
int wanted(const ReadCoding &coding, const ReadingWish &wish)
{
    if (coding.id == wish.coding)
        return 3;
    if (!wish.coder.isEmpty() && coding.coder == wish.coder)
        return 2;
    return coding.blind && coding.state == "open"_L1 ? 1 : 0;
}

void readCodings(const Store &store, const ReadingWish &wish, StatementReading &reading)
{
    int most = -1;
    for (const Record &coding : store.recordsWhere(Coding::type(), u"statement"_s, wish.statement)) {
        const ReadCoding one{coding.id(), store.label(coding.value(u"coder").text()), coding.value(u"state").text(),
                             store.label(coding.value(u"codebook").text()), coding.value(u"blind").truth()};
        reading.codings.append(one);
        if (wanted(one, wish) <= most)
            continue;
        most = wanted(one, wish);
        reading.coding = coding;
        reading.coder = one.coder;
    }
}

/// The figures of a claim in words, with what they are shares of where that is said.
QStringList figureWords(const Store &store, ValueWords &words, const QString &claim)
{
    QStringList lines;
    for (const SheetMeasure &measure : sheetMeasures(store, words, claim)) {
        const bool single = measure.figures.size() == 1;
        const QString value = !measure.summaryText.isEmpty() ? measure.summaryText
                              : single                       ? measure.figures.first().value
                                                             : QString();
        const QString whole = single ? measure.figures.first().denominator : QString();
        // The value comes first, as there is seldom room for all.
        const QString line = whole.isEmpty() ? value : ReadingText::tr("%1 of %2").arg(value, whole);
        lines += line + u' ' + measure.label;
    }
    return lines;
}

void readClaims(const Store &store, StatementReading &reading)
{
    QHash<QString, Record> anchors;
    if (reading.hasText())
        for (const Record &anchor : store.recordsWhere(Anchor::type(), u"text"_s, reading.text.id()))
            anchors.insert(anchor.value(u"claim").text(), anchor);
    QHash<QString, QList<Record>> yardsticks;
    for (const Record &one :
         store.recordsThrough(ClaimYardstick::type(), u"claim"_s, Claim::type(), u"coding"_s, reading.coding.id()))
        yardsticks[one.value(u"claim").text()].append(one);
    for (const Record &claim : store.recordsWhere(Claim::type(), u"coding"_s, reading.coding.id()))
        reading.claims.append({claim, yardsticks.value(claim.id()), anchors.value(claim.id()), {}, {}});
    ValueWords words(store.connection(), QLocale());
    for (const QString &figured : figuredClaims(store.connection(), reading.coding.id()))
        if (const qsizetype place = reading.indexOf(figured); place >= 0)
            reading.claims[place].figures = figureWords(store, words, figured);
    reading.silences = store.recordsWhere(Silence::type(), u"coding"_s, reading.coding.id());
    orderClaims(reading);
}

QString issuersOf(const Store &store, const QString &statement)
{
    QStringList names;
    for (const Record &issuer : store.recordsWhere(StatementIssuer::type(), u"statement"_s, statement)) {
        for (const QString &field : {u"mission"_s, u"organization"_s, u"person"_s}) {
            const QString name = store.label(issuer.value(field).text());
            if (name.isEmpty())
                continue;
            if (!names.contains(name))
                names += name;
            break;
        }
    }
    return names.join(u", "_s);
}

} // namespace

std::optional<int> ReadClaim::polarity() const
{
    const std::optional<qint64> value = claim.value(u"polarity").integer();
    return value ? std::optional(int(*value)) : std::nullopt;
}

QString StatementReading::words() const
{
    if (text.isValid())
        return text.value(u"content").text();
    return statement.isValid() ? statement.value(u"summary").text() : QString();
}

bool StatementReading::isComplete() const
{
    return coding.isValid() && coding.value(u"state").text() != "open"_L1;
}

bool StatementReading::isBlind() const
{
    return coding.isValid() && coding.value(u"blind").truth() && !isComplete();
}

bool StatementReading::hidesOthers(const QString &own) const
{
    const bool others = codings.size() > 1;
    return others && isBlind() &&
           (own.isEmpty() || own == coder || std::ranges::find(codings, own, &ReadCoding::coder) == codings.end());
}

bool StatementReading::isWhole() const
{
    return statement.isValid() && statement.value(u"form").text() != "reported"_L1 &&
           std::ranges::any_of(texts, [](const Record &one) { return one.value(u"completeness").text() == "full"_L1; });
}

qsizetype StatementReading::indexOf(const QString &claim) const
{
    const auto found = std::ranges::find(claims, claim, [](const ReadClaim &one) { return one.claim.id(); });
    return found == claims.end() ? -1 : found - claims.begin();
}

void orderClaims(StatementReading &reading)
{
    const TextPositions positions(reading.words());
    for (ReadClaim &one : reading.claims) {
        one.span = {};
        if (!one.anchor.isValid())
            continue;
        const qint64 start = one.anchor.value(u"start").integer().value_or(0);
        const qsizetype from = positions.toUnits(start);
        one.span = {from, positions.toUnits(start + one.anchor.value(u"length").integer().value_or(0)) - from};
    }
    std::ranges::stable_sort(reading.claims, {}, [](const ReadClaim &one) {
        return std::tuple(one.anchor.isValid() ? 0 : 1, one.span.start, one.span.length);
    });
}

StatementReading readStatement(Connection &connection, const ReadingWish &wish)
{
    const Store store(connection);
    StatementReading reading;
    const Record statement = store.record(wish.statement);
    if (!statement.isValid() || statement.type().key() != "statement"_L1)
        return reading;
    reading.statement = statement;
    reading.issuers = issuersOf(store, wish.statement);
    reading.kind = store.label(reading.statement.value(u"kind").text());
    reading.issued = reading.statement.value(u"issued").text();
    readTexts(store, wish, reading);
    readCodings(store, wish, reading);
    if (reading.coding.isValid())
        readClaims(store, reading);
    return reading;
}

} // namespace scrutineer
