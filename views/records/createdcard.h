// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/records/fieldset.h"

#include <QFrame>

namespace scrutineer {

/// A record made in passing, under the field that refers to it: what is needed of it and what lists show of it can be
/// filled in at once.
class CreatedCard final : public QFrame
{
    Q_OBJECT

public:
    CreatedCard(const QString &id, EditorContext &context, QWidget *parent);

    [[nodiscard]] const QString &id() const { return m_id; }
    [[nodiscard]] FieldSet &fields() { return *m_fields; }
    /// The first editor whose value is needed and blank, else null.
    [[nodiscard]] FieldEditor *firstNeeded() const;

Q_SIGNALS:
    void edited();
    void left();
    /// A record was made inside this card.
    void recordMade(const QString &id);

private:
    QString m_id;
    EditorContext &m_context;
    FieldSet *m_fields;
};

/// Cards below an editor, one for each record made there that is still referred to.
class CreatedCards final : public QWidget
{
    Q_OBJECT

public:
    CreatedCards(EditorContext &context, QWidget *parent);

    /// Adds the card of a new record and leads to what is needed of it.
    void add(const QString &id);
    /// Hides the cards of records that are not among these ids: nothing refers to them any more, and they will not be
    /// saved. They come back with what was filled in when something refers to them again.
    void showOnly(const QSet<QString> &ids);
    /// The cards that show.
    [[nodiscard]] QList<CreatedCard *> cards() const;
    [[nodiscard]] QList<FieldEditor *> editors() const;
    /// Shows what was found; returns how many errors show. With `all` also where the user has not been yet.
    int showFindings(const QList<Slip> &slips, bool all);

Q_SIGNALS:
    void edited();
    void left();
    /// Cards came or went, so the order of Tab is another.
    void rearranged();

private:
    EditorContext &m_context;
    QList<CreatedCard *> m_cards;
};

} // namespace scrutineer
