// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/analysis/chartform.h"

#include "models/analysis/pathchoices.h"
#include "views/analysis/kindchooser.h"
#include "views/analysis/pathbutton.h"
#include "views/records/filterbar.h"
#include "views/shell/icon.h"
#include "views/shell/plainlabel.h"
#include "views/shell/sectionlabel.h"
#include "views/shell/segmented.h"
#include "views/shell/theme.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSet>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int LabelWidth = 84;
constexpr int MostCategories = 500;

bool needsNumber(ChartMeasure measure)
{
    return measure != ChartMeasure::Count && measure != ChartMeasure::Share;
}

/// Numbers may be set against other numbers, as points; all else is split by what it may be divided by.
QList<PathChoice> splitPaths(const ChartQuery &query)
{
    const QList<PathChoice> dividing = dividingPaths(*query.type);
    if (query.measure != ChartMeasure::Values)
        return dividing;
    QList<PathChoice> all = numberPaths(*query.type);
    QSet<QString> known;
    for (const PathChoice &choice : std::as_const(all))
        known += choice.path;
    for (const PathChoice &choice : dividing) {
        if (!known.contains(choice.path))
            all += choice;
    }
    return all;
}

} // namespace

// Pages first, then what hangs on their records and is worth counting by itself.
QList<const RecordType *> ChartForm::countedTypes()
{
    QList<const RecordType *> types;
    for (const RecordType *type : recordTypes()) {
        if (type->placement == Placement::Page)
            types += type;
    }
    for (const QString &name :
         {u"claim"_s, u"coding"_s, u"silence"_s, u"recommendation"_s, u"assessment"_s, u"figure"_s, u"citation"_s,
          u"label"_s, u"invitation"_s, u"milestone"_s, u"candidacy"_s, u"mission_phase"_s, u"mission_member"_s,
          u"mission_organization"_s, u"visit_participant"_s, u"statement_issuer"_s, u"statement_relation"_s,
          u"declaration_finding"_s, u"position"_s})
        types += &requireRecordType(name);
    return types;
}

ChartForm::ChartForm(const Surroundings &surroundings, QWidget *parent)
    : QWidget(parent)
    , m_surroundings(surroundings)
    , m_column(new QVBoxLayout(this))
    , m_type(new QComboBox(this))
    , m_measure(new QComboBox(this))
    , m_number(new PathButton(surroundings.theme, tr("Number"), {}, this))
    , m_by(new PathButton(surroundings.theme, tr("By"), tr("Nothing"), this))
    , m_split(new PathButton(surroundings.theme, tr("Split by"), tr("Nothing"), this))
    , m_order(new Segmented(surroundings.theme, this))
    , m_most(new QSpinBox(this))
    , m_kinds(new KindChooser(surroundings.theme, this))
    , m_title(new QLineEdit(this))
    , m_partPlace(new QWidget(this))
    , m_ownPlace(new QWidget(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
    for (QWidget *place : {m_partPlace, m_ownPlace}) {
        auto *inside = new QVBoxLayout(place);
        inside->setContentsMargins(0, 0, 0, 0);
    }
    buildCounting();
    buildDividing();
    buildLooks();
    m_column->addStretch();
}

void ChartForm::addSection(const QString &title)
{
    if (m_grid)
        m_column->addSpacing(8);
    m_column->addWidget(plainLabel(title, u"heading"_s, this));
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(8);
    m_grid->setColumnMinimumWidth(0, m_surroundings.theme.tokens().px(LabelWidth));
    m_grid->setColumnStretch(1, 1);
    m_column->addLayout(m_grid);
}

ChartForm::Row ChartForm::addRow(const QString &label, QWidget *field)
{
    QLabel *words = plainLabel(label, u"muted"_s, this);
    words->setBuddy(field);
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(label);
    const int row = m_grid->rowCount();
    m_grid->addWidget(words, row, 0, Qt::AlignTop);
    words->setMinimumHeight(std::min(m_surroundings.theme.tokens().controlHeight, field->sizeHint().height()));
    m_grid->addWidget(field, row, 1);
    return {words, field};
}

void ChartForm::buildCounting()
{
    addSection(tr("What is counted"));
    const QList<const RecordType *> types = countedTypes();
    for (qsizetype i = 0; i < types.size(); ++i) {
        if (i > 0 && types[i]->placement != Placement::Page && types[i - 1]->placement == Placement::Page)
            m_type->insertSeparator(m_type->count());
        m_type->addItem(icon(QString::fromLatin1(types[i]->icon), Ink::Muted), types[i]->displayPlural(),
                        types[i]->key());
    }
    const std::pair<ChartMeasure, QString> measures[] = {
        {ChartMeasure::Count, tr("How many there are")},  {ChartMeasure::Share, tr("Share that match …")},
        {ChartMeasure::Sum, tr("Sum of a number")},       {ChartMeasure::Mean, tr("Mean of a number")},
        {ChartMeasure::Median, tr("Median of a number")}, {ChartMeasure::Values, tr("Each number by itself")}};
    for (const auto &[measure, words] : measures)
        m_measure->addItem(words, int(measure));
    for (QComboBox *box : {m_type, m_measure}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
    }
    addRow(tr("Records"), m_type);
    addRow(tr("Show"), m_measure);
    m_numberRow = addRow(tr("Number"), m_number);
    m_partRow = addRow(tr("That match"), m_partPlace);
    addRow(tr("Only where"), m_ownPlace);
    connect(m_type, &QComboBox::activated, this, &ChartForm::takeType);
    connect(m_measure, &QComboBox::activated, this, &ChartForm::takeMeasure);
    connect(m_number, &PathButton::picked, this, [this](const QString &path) {
        ChartQuery query = m_query;
        query.number = path;
        apply(query);
    });
}

void ChartForm::buildDividing()
{
    addSection(tr("By what"));
    addRow(tr("By"), m_by);
    m_splitRow = addRow(tr("Split by"), m_split);
    m_order->setOptions({{u"own"_s, tr("Own order"), {}, {}}, {u"value"_s, tr("Largest first"), {}, {}}});
    m_orderRow = addRow(tr("Order"), m_order);
    m_most->setRange(0, MostCategories);
    m_most->setSpecialValueText(tr("All"));
    m_most->setKeyboardTracking(false);
    m_mostRow = addRow(tr("At most"), m_most);
    connect(m_by, &PathButton::picked, this, [this](const QString &path) {
        ChartQuery query = m_query;
        query.by = path;
        apply(query);
    });
    connect(m_split, &PathButton::picked, this, [this](const QString &path) {
        ChartQuery query = m_query;
        query.split = path;
        apply(query);
    });
    connect(m_order, &Segmented::chosen, this, [this](const QString &id) {
        ChartQuery query = m_query;
        query.byValue = id == "value"_L1;
        apply(query);
    });
    connect(m_most, &QSpinBox::valueChanged, this, [this](int most) {
        ChartQuery query = m_query;
        query.most = most;
        apply(query);
    });
}

void ChartForm::buildLooks()
{
    addSection(tr("Looks"));
    m_title->setAccessibleName(tr("Title of the chart"));
    addRow(tr("Title"), m_title);
    m_column->addWidget(m_kinds);
    m_kinds->setAccessibleName(tr("Kind of chart"));
    connect(m_kinds, &KindChooser::chosen, this, [this](ChartKind kind) {
        ChartQuery query = m_query;
        query.kind = kind;
        apply(query);
    });
    connect(m_title, &QLineEdit::textEdited, this, [this](const QString &title) {
        m_query.title = title;
        Q_EMIT changed();
    });
}

void ChartForm::setProposedTitle(const QString &title)
{
    m_title->setPlaceholderText(title);
}

// What is said of records of one type means nothing for another one.
void ChartForm::takeType()
{
    const RecordType *type = recordType(m_type->currentData().toString());
    if (!type || type == m_query.type)
        return;
    ChartQuery query;
    query.type = type;
    query.title = m_query.title;
    query.byValue = m_query.byValue;
    query.most = m_query.most;
    const QList<PathChoice> paths = dividingPaths(*type);
    const auto has = [&](const QString &path) {
        return std::ranges::find(paths, path, &PathChoice::path) != paths.end();
    };
    query.by = has(m_query.by) ? m_query.by : has(u"kind"_s) ? u"kind"_s : QString();
    query.split = has(m_query.split) && m_query.split != query.by ? m_query.split : QString();
    apply(query);
}

void ChartForm::takeMeasure()
{
    ChartQuery query = m_query;
    query.measure = ChartMeasure(m_measure->currentData().toInt());
    if (needsNumber(query.measure) && query.number.isEmpty() && !m_number->choices().isEmpty())
        query.number = m_number->choices().first().path;
    if (!needsNumber(query.measure))
        query.number.clear();
    if (query.measure != ChartMeasure::Share)
        query.part = {};
    apply(query);
}

// A kind that no longer suits gives way to the best one that does.
void ChartForm::apply(const ChartQuery &query)
{
    m_query = query;
    if (m_query.kind) {
        const QList<ChartChoice> choices = chartChoices(m_query);
        const auto kind = std::ranges::find(choices, *m_query.kind, &ChartChoice::kind);
        if (kind == choices.end() || !kind->reason.isEmpty())
            m_query.kind.reset();
    }
    refresh();
    Q_EMIT changed();
}

void ChartForm::setQuery(const ChartQuery &query)
{
    m_query = query;
    if (!m_query.type)
        m_query.type = countedTypes().first();
    m_filledFor = nullptr; // The filters are others too.
    refresh();
}

FilterBar *ChartForm::makeFilter(const Filter &filter, Filter ChartQuery::*part, const QString &name)
{
    auto *bar = new FilterBar(m_surroundings.theme, m_surroundings.workspace, *m_query.type, this);
    bar->setInForm();
    bar->setAccessibleName(name);
    bar->setFilter(filter);
    connect(bar, &FilterBar::filterChanged, this, [this, bar, part] {
        ChartQuery query = m_query;
        query.*part = bar->filter();
        apply(query);
    });
    return bar;
}

void ChartForm::fillType()
{
    if (m_filledFor == m_query.type)
        return;
    m_filledFor = m_query.type;
    const RecordType &type = *m_query.type;
    for (FilterBar *old : {m_part, m_own}) {
        if (old) {
            old->hide();
            old->deleteLater();
        }
    }
    m_part = makeFilter(m_query.part, &ChartQuery::part, tr("That match"));
    m_own = makeFilter(m_query.filter, &ChartQuery::filter, tr("Only where"));
    m_partPlace->layout()->addWidget(m_part);
    m_ownPlace->layout()->addWidget(m_own);
    m_number->setChoices(type, numberPaths(type));
}

void ChartForm::refresh()
{
    fillType();
    const RecordType &type = *m_query.type;
    m_type->setCurrentIndex(m_type->findData(type.key()));
    m_measure->setCurrentIndex(m_measure->findData(int(m_query.measure)));
    m_number->setPath(m_query.number);
    const bool points = m_query.kind == ChartKind::Points;
    m_by->setChoices(type, dividingPaths(type));
    m_split->setChoices(type, splitPaths(m_query));
    m_by->setPath(m_query.by);
    m_split->setPath(m_query.split);
    m_splitRow.label->setText(points ? tr("Across") : tr("Split by"));
    m_order->setCurrent(m_query.byValue ? u"value"_s : u"own"_s);
    const QSignalBlocker quiet(m_most);
    m_most->setValue(m_query.most);
    if (m_title->text() != m_query.title)
        m_title->setText(m_query.title);
    setShown(m_numberRow, needsNumber(m_query.measure));
    setShown(m_partRow, m_query.measure == ChartMeasure::Share);
    setShown(m_orderRow, !m_query.by.isEmpty());
    setShown(m_mostRow, !m_query.by.isEmpty());
    m_kinds->setQuery(m_query);
}

void ChartForm::setShown(const Row &row, bool shown)
{
    row.label->setVisible(shown);
    row.field->setVisible(shown);
}

} // namespace scrutineer
