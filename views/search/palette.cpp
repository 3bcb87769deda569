// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/search/palette.h"

#include "models/storage/delivery.h"
#include "models/storage/recentrecords.h"
#include "models/storage/workspace.h"
#include "views/search/kindbar.h"
#include "views/search/livesearch.h"
#include "views/search/palettedelegate.h"
#include "views/search/palettemodel.h"
#include "views/shell/actiontable.h"
#include "views/shell/iconlabel.h"
#include "views/shell/keycap.h"
#include "views/shell/keyhints.h"
#include "views/shell/navigation.h"
#include "views/shell/scope.h"
#include "views/shell/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int shownHits = 60;
constexpr int recentHits = 7;
constexpr int mixedActions = 5;
constexpr qsizetype shortestActionWord = 2;

} // namespace

Palette::Palette(const Surroundings &surroundings, const ActionTable &actions, QWidget *parent)
    : QWidget(parent)
    , m_surroundings(surroundings)
    , m_actions(actions)
    , m_before(QApplication::focusWidget())
    , m_search(new LiveSearch(surroundings.workspace, this))
    , m_model(new PaletteModel(this))
    , m_card(new QFrame(this))
    , m_head(new QWidget(m_card))
    , m_field(new QLineEdit(m_head))
    , m_status(new QLabel(m_head))
    , m_kinds(new KindBar(surroundings.theme, m_card))
    , m_list(new QListView(m_card))
{
    setAccessibleName(tr("Search or go to"));
    build();
    restyle();
    connect(m_search, &LiveSearch::found, this, &Palette::take);
    connect(m_search, &LiveSearch::failed, this, &Palette::fail);
    connect(m_field, &QLineEdit::textChanged, this, &Palette::ask);
    connect(m_kinds, &KindBar::chosen, this, &Palette::setKind);
    connect(m_kinds, &KindBar::exactToggled, this, &Palette::setExact);
    connect(m_list, &QListView::clicked, this,
            [this](const QModelIndex &index) { openRow(m_model->rows()[index.row()]); });
    connect(&surroundings.navigation, &Navigation::moved, this, [this] { close(false); });
    connect(&surroundings.workspace, &Workspace::stateChanged, this, &Palette::leave);
    connect(&surroundings.theme, &Theme::changed, this, &Palette::restyle);
    parent->installEventFilter(this);
    m_field->installEventFilter(this);
    setGeometry(parent->rect());
    show();
    raise();
    m_field->setFocus(Qt::PopupFocusReason);
    ask();
}

Palette::~Palette() = default;

void Palette::build()
{
    m_card->setProperty("role", u"card"_s);
    auto *column = new QVBoxLayout(m_card);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    buildField();
    const auto addRule = [this, column] {
        auto *rule = new QFrame(m_card);
        rule->setProperty("role", u"rule"_s);
        column->addWidget(rule);
    };
    addRule();
    column->addWidget(m_kinds);
    addRule();
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_surroundings.theme, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setAccessibleName(tr("Found"));
    column->addWidget(m_list, 1);
    const QList<KeyHints::Hint> hints{{{u"↑"_s, u"↓"_s}, tr("move")},
                                      {{tr("Enter")}, tr("open")},
                                      {{tr("Tab")}, tr("next kind")},
                                      {keyNames(QKeySequence(Qt::ALT | Qt::Key_E)), tr("exact spelling")},
                                      {{u">"_s}, tr("actions only")}};
    m_foot = new KeyHints(m_surroundings.theme, KeyHints::Under::Card, hints, m_card);
    column->addWidget(m_foot);
}

void Palette::buildField()
{
    const Theme &theme = m_surroundings.theme;
    const Tokens &tokens = theme.tokens();
    auto *row = new QHBoxLayout(m_head);
    row->setContentsMargins(tokens.px(16), 0, tokens.px(16), 0);
    row->setSpacing(tokens.px(12));
    m_field->setProperty("role", u"bare"_s);
    m_field->setPlaceholderText(tr("Search records, texts and actions"));
    m_field->setAccessibleName(tr("Search or go to"));
    m_status->setTextFormat(Qt::PlainText);
    m_status->setProperty("role", u"caption"_s);
    auto *leaving = new KeyCap(theme, tr("Esc"), m_head);
    row->addWidget(new IconLabel(theme, u"search"_s, Ink::Muted, 20, m_head));
    row->addWidget(m_field, 1);
    row->addWidget(m_status);
    row->addWidget(leaving);
    static_cast<QVBoxLayout *>(m_card->layout())->addWidget(m_head);
}

void Palette::restyle()
{
    const Theme &theme = m_surroundings.theme;
    m_head->setFixedHeight(theme.tokens().px(52));
    m_field->setFont(theme.font(Type::Reading));
    m_list->doItemsLayout();
    place();
    update();
}

void Palette::place()
{
    const Tokens &tokens = m_surroundings.theme.tokens();
    const int margin = tokens.px(16);
    const int width = qMin(tokens.px(720), parentWidget()->width() - 2 * margin);
    // In a low window the card goes up rather than lose its rows.
    const int top = qMin(tokens.px(84), parentWidget()->height() * 84 / 700);
    const int most = qMin(tokens.px(700), parentWidget()->height() - top - margin);
    int rows = tokens.px(8);
    for (int row = 0; row < m_model->rowCount(); ++row)
        rows += m_list->sizeHintForRow(row);
    m_list->setMinimumHeight(0);
    m_card->layout()->activate();
    const int frame = m_card->layout()->sizeHint().height() - m_list->sizeHint().height();
    m_card->setGeometry((parentWidget()->width() - width) / 2, top, width, qMin(frame + rows, most));
}

void Palette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_surroundings.theme.tokens().scrim);
}

void Palette::mousePressEvent(QMouseEvent *event)
{
    // A click on the card that no part of it took comes here too.
    if (!m_card->geometry().contains(event->position().toPoint()))
        leave();
}

QString Palette::words() const
{
    return m_field->text();
}

bool Palette::isActionsOnly() const
{
    return words().startsWith(u'>') || !m_surroundings.workspace.isOpen();
}

bool Palette::isSearching() const
{
    return m_search->isAsking();
}

void Palette::ask()
{
    ++m_round;
    m_openWhenFound = false;
    if (isActionsOnly()) {
        m_search->stop();
        showActions();
        return;
    }
    if (words().trimmed().isEmpty()) {
        m_search->stop();
        askRecent();
        return;
    }
    SearchRequest request;
    request.words = words();
    request.exact = m_exact;
    request.scope = m_surroundings.scope.election();
    request.limit = shownHits;
    QList<SearchRequest> requests{request};
    // The counts are always of all kinds, so that one sees where else there is something.
    if (!m_kinds->current().isEmpty()) {
        request.limitToType = m_kinds->current();
        requests.append(request);
    }
    m_search->ask(requests);
}

void Palette::take(const QList<SearchAnswer> &answers)
{
    const SearchAnswer &whole = answers.first();
    const QString type = m_kinds->current();
    const QList<KindCount> counts = countKinds(whole);
    m_kinds->setKinds(counts, false);
    QStringList same = whole.spellings;
    if (!same.isEmpty())
        same.prepend(words().trimmed());
    m_kinds->setHint(same.join(u" = "_s));
    const qint64 milliseconds = qMax<qint64>(1, (whole.microseconds + 500) / 1000);
    m_status->setText(
        tr("%1 found in %2 ms").arg(countWords(counts.first().hits, counts.first().isMore)).arg(milliseconds));
    QList<PaletteRow> rows = recordRows(answers.last(), type, counts, m_surroundings.scope.election());
    if (rows.isEmpty())
        rows = nothingRows();
    const QString asked = words().trimmed();
    QList<PaletteRow> actions;
    if (type.isEmpty() && asked.size() >= shortestActionWord)
        actions = actionRows(m_actions, asked, mixedActions);
    if (actions.isEmpty())
        actions.append({.kind = PaletteRow::Kind::Heading, .text = tr("Actions")});
    actions.append(fullTextRow(asked));
    showRows(rows + actions);
    // A record is begun by one who has seen that there is none.
    const int row = m_list->currentIndex().row();
    if (m_openWhenFound && row >= 0 && m_model->rows()[row].kind != PaletteRow::Kind::NewRecord)
        open();
    m_openWhenFound = false;
}

QList<PaletteRow> Palette::nothingRows() const
{
    const QString asked = words().trimmed();
    const RecordType *type = recordType(m_kinds->current());
    QList<PaletteRow> rows{{.kind = PaletteRow::Kind::Remark,
                            .text = type ? tr("Nothing among “%1” matches “%2”").arg(type->displayPlural(), asked)
                                         : tr("Nothing matches “%1”").arg(asked)}};
    if (m_surroundings.workspace.isWritable())
        rows += newRecordRows(asked, m_kinds->current());
    return rows;
}

void Palette::askRecent()
{
    const auto read = [visited = m_surroundings.navigation.visitedRecords()](Connection &connection) {
        return recentRecords(connection, visited, recentHits);
    };
    deliver(
        m_surroundings.workspace.lists().run(read), this,
        [this, round = m_round](const QList<SearchHit> &hits) {
            if (round != m_round)
                return;
            QList<PaletteRow> rows;
            if (!hits.isEmpty())
                rows.append({.kind = PaletteRow::Kind::Heading, .text = tr("Recent")});
            for (const SearchHit &hit : hits)
                rows.append(recordRow(hit, m_surroundings.scope.election()));
            m_kinds->setKinds(countKinds({}), true);
            m_kinds->setHint({});
            m_status->setText({});
            showRows(rows + namedActionRows(m_actions, {u"record.new"_s, u"go.scope"_s, u"report.dossier"_s,
                                                        u"go.history"_s, u"edit.undo"_s, u"go.keys"_s}));
        },
        [this](const SqlError &error) { fail(error.toProblem().sentence); });
}

void Palette::showActions()
{
    QString asked = words().trimmed();
    if (asked.startsWith(u'>'))
        asked.remove(0, 1);
    QList<PaletteRow> rows = actionRows(m_actions, asked, int(m_actions.actions().size()));
    if (rows.isEmpty())
        rows.append({.kind = PaletteRow::Kind::Remark, .text = tr("No action matches “%1”").arg(asked.trimmed())});
    m_kinds->setKinds(countKinds({}), true);
    m_kinds->setHint({});
    m_status->setText({});
    showRows(rows);
}

void Palette::showRows(const QList<PaletteRow> &rows)
{
    m_model->setRows(rows);
    select(m_model->step(-1, 1));
    m_list->verticalScrollBar()->setValue(0);
    place();
}

void Palette::fail(const QString &sentence)
{
    m_status->setText({});
    showRows({{.kind = PaletteRow::Kind::Remark, .text = sentence}});
}

void Palette::select(int row)
{
    const QModelIndex index = m_model->index(row);
    m_list->setCurrentIndex(index);
    if (!index.isValid())
        return;
    m_list->scrollTo(index);
    // The focus stays in the field, so a screen reader is told of the row by hand.
    m_field->setAccessibleDescription(index.data(Qt::AccessibleTextRole).toString());
    QAccessibleEvent event(m_list, QAccessible::Focus);
    event.setChild(row);
    QAccessible::updateAccessibility(&event);
}

void Palette::setKind(const QString &type)
{
    m_kinds->setCurrent(type);
    if (!isActionsOnly())
        ask();
}

void Palette::setExact(bool exact)
{
    m_exact = exact;
    m_kinds->setExact(exact);
    ask();
}

} // namespace scrutineer
