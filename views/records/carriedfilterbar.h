// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/carriedfilter.h"
#include "views/shell/surroundings.h"

#include <QWidget>

#include <optional>

class QToolButton;
class QVBoxLayout;

namespace scrutineer {

class FilterBar;
struct Location;

/// The filter that goes with the user from page to page, as chips, with a button that names the type of record that it
/// is on and changes it. What is saved for the list of that type can be taken up here, and the other way round.
class CarriedFilterBar final : public QWidget
{
    Q_OBJECT

public:
    /// `types` may be chosen from; the first one holds until another filter is set.
    CarriedFilterBar(const Surroundings &surroundings, const QStringList &types, QWidget *parent = nullptr);

    /// Shows a filter without saying that it changed; a null type keeps the present one.
    void setCarried(const CarriedFilter &carried);
    [[nodiscard]] CarriedFilter carried() const;
    /// The filter together with the election in scope.
    [[nodiscard]] CarriedFilter inScope() const;
    /// The filter as one on records of `type`, without the scope; shows the problem and gives nothing where the two do
    /// not hang together.
    [[nodiscard]] std::optional<Filter> on(const RecordType &type);
    /// Takes over what a location brings: with a type its filter, even an empty one; with a text alone a filter on the
    /// first type; with neither nothing changes. Shows the problem of a text that cannot be read.
    void take(const Location &location);
    /// The location with type and text of the filter put in.
    [[nodiscard]] Location noted(Location location) const;

    /// Says why nothing can be shown; empty clears it.
    void showProblem(const QString &sentence);
    /// Adds a button to the end of the first line; the bar owns it then.
    void addTrailing(QWidget *button);
    /// The chips and the line of text; another object after each change of type.
    [[nodiscard]] FilterBar *bar() const { return m_bar; }

public Q_SLOTS:
    /// Lets the user choose a field and then what must hold of it.
    void addCondition();

Q_SIGNALS:
    /// The user changed the filter or its type.
    void carriedChanged();

private:
    void makeBar(const RecordType &type);
    void fillTypes();
    void changeType(const RecordType &type);
    void showSaved(QWidget *anchor);

    Surroundings m_surroundings;
    QStringList m_types;
    const RecordType *m_type;
    QVBoxLayout *m_column;
    FilterBar *m_bar = nullptr;
    QToolButton *m_typeButton;
    QList<QWidget *> m_trailing;
};

} // namespace scrutineer
