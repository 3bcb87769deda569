// SPDX-License-Identifier: GPL-3.0-or-later
// What keys and written words do in the coding panel; the panel is put together in codingpanel.cpp.
#include "models/records/place.h"
#include "models/storage/workspace.h"
#include "views/statements/codingdesk.h"
#include "views/statements/codingentry.h"
#include "views/statements/codingpanel.h"

#include <QKeyEvent>

#include <algorithm>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

void CodingPanel::choose(const CodingOption &option)
{
    const CodingField *field = used();
    if (!field)
        return;
    // Several yardsticks may be named, so their field stays open.
    if (field->kind == CodingField::Kind::Yardsticks) {
        m_desk.toggleYardstick(option.value);
        return;
    }
    const bool wasWide = m_wide || codedValues(m_desk, *field).isEmpty();
    const CodingField::Kind kind = field->kind;
    const QString next = field->next;
    m_desk.setField(subject(), field->name, option.value);
    // After a main theme come its parts.
    if (kind == CodingField::Kind::Theme && wasWide) {
        m_wide = false;
        refresh();
    } else {
        use(next);
    }
}

bool CodingPanel::chooseByKey(const QKeyEvent &event)
{
    const CodingField *field = used();
    const QString typed = event.text().toUpper();
    if (!field || typed.isEmpty())
        return false;
    for (const CodingOption &option : codingOptions(m_desk, *field, m_wide)) {
        if (typed == option.digit || typed == option.initial) {
            choose(option);
            return true;
        }
    }
    return false;
}

bool CodingPanel::step(const QKeyEvent &event)
{
    const ReadClaim *claim = m_desk.claim();
    const int step = event.text() == u"+"_s || event.text() == u"="_s   ? 1
                     : event.text() == u"-"_s || event.text() == u"−"_s ? -1
                                                                        : 0;
    if (!claim || step == 0)
        return false;
    // From nothing, a sign gives one step of praise or criticism, and each further one another.
    const int polarity = std::clamp(claim->polarity().value_or(0) + step, -2, 2);
    m_desk.setField(claim->claim.id(), u"polarity"_s, Value(polarity));
    return true;
}

void CodingPanel::clearField()
{
    const CodingField *field = used();
    if (!field || field->isTyped())
        return;
    if (field->kind == CodingField::Kind::Yardsticks) {
        for (const QString &yardstick : codedValues(m_desk, *field))
            m_desk.toggleYardstick(yardstick);
    } else {
        m_desk.setField(subject(), field->name, {});
    }
}

bool CodingPanel::pressed(const QKeyEvent &event)
{
    if (!m_desk.isOpenForCoding())
        return false;
    if (event.key() == Qt::Key_Escape && !m_field.isEmpty()) {
        use({});
        return true;
    }
    if (event.key() == Qt::Key_Backspace && !m_field.isEmpty()) {
        clearField();
        return true;
    }
    if (chooseByKey(event) || step(event))
        return true;
    for (const CodingField &field : codingFields(ofCoding())) {
        if (event.key() != field.key)
            continue;
        const ReadClaim *claim = m_desk.claim();
        if (field.name == "severity"_L1 && claim && claim->polarity().value_or(0) >= 0)
            Q_EMIT m_desk.failed(tr("Severity is of criticism: press − first."));
        else
            use(field.name);
        return true;
    }
    return false;
}

std::optional<Value> CodingPanel::typedValue(const CodingField &field, const QString &words)
{
    if (words.isEmpty())
        return field.name == "proposition"_L1 ? std::nullopt : std::optional<Value>(Value());
    if (field.kind == CodingField::Kind::Number) {
        bool understood = false;
        const qlonglong number = locale().toLongLong(words, &understood);
        return understood && number >= 0 ? std::optional<Value>(Value(qint64(number))) : std::nullopt;
    }
    if (field.kind == CodingField::Kind::Place) {
        const QList<Labelled> places = m_workspace.store().completions(Place::type(), words, 1);
        return places.isEmpty() ? std::nullopt : std::optional<Value>(Value(places.first().id));
    }
    return Value(words);
}

void CodingPanel::takeTyped()
{
    const CodingField *field = codingField(m_field, m_desk.reading().indexOf(m_subject) < 0);
    if (!m_entry->isOpen() || !field || !field->isTyped())
        return;
    const QString words = m_entry->text();
    const CodingField writtenIn = *field;
    m_entry->close();
    m_field.clear();
    Q_EMIT taken();
    if (words == m_written) {
        refresh();
        return;
    }
    if (const std::optional<Value> value = typedValue(writtenIn, words)) {
        m_desk.setField(m_subject, writtenIn.name, *value);
        refresh();
        return;
    }
    refresh();
    Q_EMIT m_desk.failed(writtenIn.kind == CodingField::Kind::Number
                             ? tr("“%1” is no whole number of stations, so it was not taken.").arg(words)
                         : writtenIn.kind == CodingField::Kind::Place
                             ? tr("No place on file is called “%1”, so it was not taken.").arg(words)
                             : tr("A claim needs its proposition, so the old one stays."));
}

void CodingPanel::restore(const CodingDrafts::Writing &writing)
{
    use(writing.field);
    if (m_entry->isOpen())
        m_entry->setText(writing.text);
}

void CodingPanel::tellPlace()
{
    const CodingField *field = used();
    if (!field || field->kind != CodingField::Kind::Place)
        return;
    const QString words = m_entry->text();
    const QList<Labelled> places =
        words.isEmpty() ? QList<Labelled>() : m_workspace.store().completions(Place::type(), words, 1);
    m_entry->setNote(words.isEmpty()    ? QString()
                     : places.isEmpty() ? tr("No place on file is called so.")
                                        : tr("Enter takes %1").arg(places.first().label));
}

} // namespace scrutineer
