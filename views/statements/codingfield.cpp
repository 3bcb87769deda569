// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/statements/codingfield.h"

#include "models/records/claim.h"
#include "models/records/claimyardstick.h"
#include "models/records/coding.h"
#include "models/records/figure.h"
#include "views/statements/codingdesk.h"

#include <QCoreApplication>

#include <algorithm>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

struct FieldText
{
    Q_DECLARE_TR_FUNCTIONS(CodingField)
};

const QList<CodingField> &allFields()
{
    using Kind = CodingField::Kind;
    static const QList<CodingField> fields{
        {u"theme"_s, u"theme"_s, Kind::Theme, Qt::Key_T, u"hedge"_s},
        {u"yardstick"_s, u"yardstick"_s, Kind::Yardsticks, Qt::Key_Y},
        {u"hedge"_s, u"hedge"_s, Kind::Terms, Qt::Key_H, u"evidence"_s},
        {u"evidence"_s, u"evidence_basis"_s, Kind::Terms, Qt::Key_E, u"yardstick"_s},
        {u"stage"_s, u"stage"_s, Kind::Terms, Qt::Key_G},
        {u"severity"_s, u"severity"_s, Kind::Terms, Qt::Key_V},
        {u"scope_place"_s, {}, Kind::Place, Qt::Key_L},
        {u"scope_phase"_s, u"stage"_s, Kind::Terms, Qt::Key_P},
        {u"scope_stations"_s, {}, Kind::Number, Qt::Key_X},
        {u"confidence"_s, {}, Kind::Confidence, Qt::Key_C},
        {u"attributed_to"_s, {}, Kind::Line, Qt::Key_A},
        {u"memo"_s, {}, Kind::Prose, Qt::Key_M},
        {u"figure"_s, {}, Kind::Figures, Qt::Key_F},
        {u"proposition"_s, {}, Kind::Prose, Qt::Key_R},
        {u"verdict"_s, u"verdict"_s, Kind::Terms, Qt::Key_V, {}, true},
        {u"memo"_s, {}, Kind::Prose, Qt::Key_M, {}, true},
    };
    return fields;
}

/// A letter that no other option has yet: the first of a word if there is one, else any by which no field opens, so
/// that nobody chooses a value who wanted another field.
QString freeInitial(const QString &label, const QString &taken)
{
    const QString capitals = label.toUpper();
    const auto isFree = [&taken](QChar sign) { return sign.isLetter() && !taken.contains(sign); };
    for (qsizetype i = 0; i < capitals.size(); ++i)
        if (isFree(capitals[i]) && (i == 0 || !capitals[i - 1].isLetter()))
            return capitals[i];
    static const QString reserved = [] {
        QString keys = u"DJKNS"_s; // Of the page.
        for (const CodingField &field : allFields())
            keys += QChar(field.key);
        return keys;
    }();
    for (const QString &letters : {capitals, u"ABCDEFGHIJKLMNOPQRSTUVWXYZ"_s})
        for (const QChar letter : letters)
            if (isFree(letter) && !reserved.contains(letter))
                return letter;
    return {};
}

void giveKeys(QList<CodingOption> &options)
{
    QString taken;
    for (qsizetype i = 0; i < options.size(); ++i) {
        if (i < 10)
            options[i].digit = QString::number((i + 1) % 10);
        options[i].initial = freeInitial(options[i].label, taken);
        taken += options[i].initial;
    }
}

QList<CodingOption> themeOptions(const CodingDesk &desk, bool wide)
{
    QList<CodingOption> options;
    const QString own = desk.claim() ? desk.mainTheme(desk.claim()->claim.value(u"theme").text()) : QString();
    if (wide || own.isEmpty()) {
        for (const TermEntry &theme : desk.mainThemes())
            options.append({theme.id, theme.label, theme.definition, QString::number(*theme.digit), {}});
        return options;
    }
    CodingOption whole;
    for (const TermEntry &theme : desk.terms(u"theme"_s)) {
        if (theme.id == own)
            whole = {theme.id, FieldText::tr("%1 as a whole").arg(theme.label), theme.definition, u"0"_s, {}};
        else if (theme.parent == own && options.size() < 9)
            options.append({theme.id, theme.label, theme.definition, QString::number(options.size() + 1), {}});
    }
    options.append(whole);
    return options;
}

const Record &subject(const CodingDesk &desk, const CodingField &field)
{
    static const Record none;
    if (field.ofCoding)
        return desk.reading().coding;
    return desk.claim() ? desk.claim()->claim : none;
}

} // namespace

QString CodingField::label() const
{
    if (kind == Kind::Figures)
        return Figure::type().displayPlural();
    const RecordType &type = ofCoding                   ? Coding::type()
                             : kind == Kind::Yardsticks ? ClaimYardstick::type()
                                                        : Claim::type();
    return type.find(name)->displayLabel();
}

QList<CodingField> codingFields(bool ofCoding)
{
    QList<CodingField> fields = allFields();
    fields.removeIf([ofCoding](const CodingField &field) { return field.ofCoding != ofCoding; });
    return fields;
}

const CodingField *codingField(const QString &name, bool ofCoding)
{
    const auto found = std::ranges::find_if(
        allFields(), [&](const CodingField &field) { return field.name == name && field.ofCoding == ofCoding; });
    return found == allFields().end() ? nullptr : &*found;
}

QList<CodingOption> codingOptions(const CodingDesk &desk, const CodingField &field, bool wide)
{
    if (field.isTyped() || field.kind == CodingField::Kind::Figures)
        return {};
    // Letters open other fields while the theme is chosen, so there digits alone choose.
    if (field.kind == CodingField::Kind::Theme)
        return themeOptions(desk, wide);
    QList<CodingOption> options;
    if (field.kind == CodingField::Kind::Confidence) {
        const Field &described = *Claim::type().find(field.name);
        for (const ChoiceOption &choice : described.choices) {
            const QString key = QString::fromLatin1(choice.key);
            options.append({key, described.choiceLabel(key), {}, {}, {}});
        }
    } else {
        for (const TermEntry &term : desk.terms(field.vocabulary))
            options.append(
                {term.id, term.shortLabel.isEmpty() ? term.label : term.shortLabel, term.definition, {}, {}});
    }
    giveKeys(options);
    return options;
}

QStringList codedValues(const CodingDesk &desk, const CodingField &field)
{
    if (field.kind == CodingField::Kind::Yardsticks) {
        QStringList values;
        for (const Record &yardstick : desk.claim() ? desk.claim()->yardsticks : QList<Record>())
            values += yardstick.value(u"yardstick").text();
        return values;
    }
    if (field.kind == CodingField::Kind::Figures)
        return desk.claim() ? desk.claim()->figures : QStringList();
    const Record &record = subject(desk, field);
    const QString value = record.isValid() ? record.value(field.name).text() : QString();
    return value.isEmpty() ? QStringList() : QStringList{value};
}

QString codedWords(const CodingDesk &desk, const CodingField &field)
{
    QStringList words = codedValues(desk, field);
    for (QString &word : words) {
        switch (field.kind) {
        case CodingField::Kind::Theme:
        case CodingField::Kind::Terms:
        case CodingField::Kind::Yardsticks:
        case CodingField::Kind::Place:
            word = desk.termLabel(field.vocabulary, word);
            break;
        case CodingField::Kind::Confidence:
            word = Claim::type().find(field.name)->choiceLabel(word);
            break;
        default:
            break;
        }
    }
    return words.join(u", "_s);
}

} // namespace scrutineer
