// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/welcomepage.h"

#include "models/settings.h"
#include "views/shell/actiontable.h"
#include "views/shell/icon.h"
#include "views/shell/iconlabel.h"
#include "views/shell/keycap.h"
#include "views/shell/plainlabel.h"
#include "views/shell/recentdelegate.h"
#include "views/shell/recentprojects.h"
#include "views/shell/searchfield.h"
#include "views/shell/theme.h"

#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

QString projectIn(const QMimeData *mime)
{
    const QList<QUrl> urls = mime->urls();
    return urls.size() == 1 && urls.first().isLocalFile() ? urls.first().toLocalFile() : QString();
}

} // namespace

WelcomePage::WelcomePage(const Theme &theme, Settings &settings, const ActionTable &actions, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_settings(settings)
    , m_recent(new RecentProjects(settings, this))
{
    setAcceptDrops(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(buildStart(actions), 1);
    auto *right = new QWidget(this);
    right->setProperty("role", u"page"_s);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(56, 72, 56, 32);
    column->setSpacing(16);
    column->addWidget(buildRecent());
    column->addWidget(buildSample(actions.action(u"project.sample"_s)));
    column->addWidget(buildKeys());
    column->addStretch();
    row->addWidget(right, 2);
    refresh();
}

QWidget *WelcomePage::buildStart(const ActionTable &actions)
{
    auto *start = new QWidget(this);
    auto *column = new QVBoxLayout(start);
    column->setContentsMargins(56, 84, 40, 28);
    column->setSpacing(8);
    auto *brand = new QHBoxLayout;
    brand->setSpacing(16);
    auto *mark = new QLabel(start);
    mark->setPixmap(applicationIcon().pixmap(48, 48));
    auto *names = new QVBoxLayout;
    names->setSpacing(2);
    names->addWidget(plainLabel(u"Scrutineer"_s, u"title"_s, start));
    names->addWidget(plainLabel(tr("What observers did and said, side by side"), u"muted"_s, start));
    brand->addWidget(mark);
    brand->addLayout(names, 1);
    column->addLayout(brand);
    column->addSpacing(36);
    column->addWidget(buildStartButton(actions.action(u"project.new"_s), tr("An empty file on this computer")));
    column->addWidget(buildStartButton(actions.action(u"project.open"_s), tr("A .scrutineer file")));
    column->addWidget(
        buildStartButton(actions.action(u"project.openReadOnly"_s), tr("Look without changing anything")));
    column->addSpacing(20);
    column->addWidget(buildDropZone());
    column->addStretch();
    auto *foot = new QHBoxLayout;
    foot->addWidget(new IconLabel(m_theme, u"hard-drive"_s, Ink::Muted, 16, start));
    foot->addWidget(plainLabel(tr("Works offline; nothing leaves this computer"), u"caption"_s, start), 1);
    foot->addWidget(plainLabel(tr("Version %1").arg(QLatin1StringView(SCRUTINEER_VERSION)), u"caption"_s, start));
    column->addLayout(foot);
    return start;
}

QWidget *WelcomePage::buildStartButton(QAction *action, const QString &line)
{
    auto *button = new QPushButton(this);
    button->setProperty("role", u"start"_s);
    button->setFixedHeight(m_theme.tokens().px(60));
    button->setAccessibleName(action->text());
    button->setAccessibleDescription(line);
    auto *row = new QHBoxLayout(button);
    row->setContentsMargins(14, 6, 14, 6);
    row->setSpacing(14);
    auto *picture = new QLabel(button);
    picture->setPixmap(action->icon().pixmap(20, 20));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(plainLabel(action->text(), u"strong"_s, button));
    words->addWidget(plainLabel(line, u"caption"_s, button));
    row->addWidget(picture);
    row->addLayout(words, 1);
    row->addWidget(makeKeyCaps(m_theme, action->shortcut(), button));
    for (QWidget *child : button->findChildren<QWidget *>())
        child->setAttribute(Qt::WA_TransparentForMouseEvents);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

QWidget *WelcomePage::buildDropZone()
{
    m_dropZone = new QFrame(this);
    m_dropZone->setProperty("role", u"dropZone"_s);
    m_dropZone->setMinimumHeight(m_theme.tokens().px(92));
    auto *row = new QHBoxLayout(m_dropZone);
    row->setContentsMargins(24, 12, 24, 12);
    row->setSpacing(12);
    row->addWidget(new IconLabel(m_theme, u"folder-open"_s, Ink::Muted, 20, m_dropZone));
    row->addWidget(plainLabel(tr("Drop a project here to open it"), u"muted"_s, m_dropZone), 1);
    return m_dropZone;
}

QWidget *WelcomePage::buildRecent()
{
    auto *recent = new QWidget(this);
    auto *column = new QVBoxLayout(recent);
    column->setContentsMargins(0, 0, 0, 0);
    auto *head = new QHBoxLayout;
    head->addWidget(plainLabel(tr("Recent projects"), u"heading"_s, recent), 1);
    m_search = new SearchField(m_theme, tr("Search projects"), recent);
    m_search->setKeyHint(QKeySequence(QKeySequence::Find));
    head->addWidget(m_search);
    column->addLayout(head);
    m_found = new QSortFilterProxyModel(this);
    m_found->setSourceModel(m_recent);
    m_found->setFilterRole(RecentProjects::Path);
    m_found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    connect(m_search, &QLineEdit::textChanged, m_found, &QSortFilterProxyModel::setFilterFixedString);
    m_list = new QListView(recent);
    m_list->setAccessibleName(tr("Recent projects"));
    m_list->setModel(m_found);
    m_list->setItemDelegate(new RecentDelegate(m_theme, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->installEventFilter(this);
    connect(m_list, &QListView::clicked, this, &WelcomePage::openCurrent);
    column->addWidget(m_list, 1);
    m_none = plainLabel(tr("Projects that you open will be listed here."), u"muted"_s, recent);
    column->addWidget(m_none);
    return recent;
}

QWidget *WelcomePage::buildSample(QAction *open)
{
    auto *card = new QFrame(this);
    card->setProperty("role", u"card"_s);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(8);
    column->addWidget(plainLabel(tr("Start with the sample project"), u"heading"_s, card));
    column->addWidget(
        plainLabel(tr("Azerbaijan, 7 February 2024, with the elections of 2013, 2018, 2020 and September 2024 "
                      "to compare: who observed, whom they met, what they said, and where each fact comes "
                      "from. It opens as a file of your own, so try whatever you like."),
                   u"muted"_s, card));
    auto *button = new QPushButton(tr("Open sample project"), card);
    button->setProperty("role", u"primary"_s);
    button->setObjectName(u"openSample"_s);
    connect(button, &QPushButton::clicked, open, &QAction::trigger);
    column->addSpacing(4);
    column->addWidget(button, 0, Qt::AlignLeft);
    return card;
}

QWidget *WelcomePage::buildKeys()
{
    auto *keys = new QWidget(this);
    auto *row = new QHBoxLayout(keys);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    const auto add = [&](const QKeySequence &key, const QString &what) {
        row->addWidget(makeKeyCaps(m_theme, key, keys));
        QLabel *label = plainLabel(what, u"caption"_s, keys);
        label->setWordWrap(false);
        row->addWidget(label);
        row->addSpacing(16);
    };
    add(QKeySequence(Qt::CTRL | Qt::Key_K), tr("search everything, run any action"));
    add(QKeySequence(Qt::Key_F1), tr("all keys"));
    row->addStretch();
    return keys;
}

void WelcomePage::refresh()
{
    m_recent->refresh();
    m_none->setVisible(m_recent->rowCount() == 0);
    m_list->setVisible(m_recent->rowCount() > 0);
    m_search->setVisible(m_recent->rowCount() > 0);
    m_list->setFixedHeight(qMin(m_recent->rowCount(), 6) * m_theme.tokens().px(64) + 2);
    if (m_recent->rowCount() > 0)
        m_list->setCurrentIndex(m_found->index(0, 0));
}

void WelcomePage::openCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    if (current.isValid() && !current.data(RecentProjects::IsMissing).toBool())
        Q_EMIT openRequested(current.data(RecentProjects::Path).toString());
}

void WelcomePage::removeCurrent()
{
    if (const QModelIndex current = m_list->currentIndex(); current.isValid())
        m_settings.removeRecentProject(current.data(RecentProjects::Path).toString());
    refresh();
}

bool WelcomePage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Delete) {
            removeCurrent();
            return true;
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            openCurrent();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void WelcomePage::dragEnterEvent(QDragEnterEvent *event)
{
    if (projectIn(event->mimeData()).isEmpty())
        return;
    event->acceptProposedAction();
    setStyleProperty(*m_dropZone, "state", u"over"_s);
}

void WelcomePage::dragLeaveEvent(QDragLeaveEvent *)
{
    setStyleProperty(*m_dropZone, "state", {});
}

void WelcomePage::dropEvent(QDropEvent *event)
{
    setStyleProperty(*m_dropZone, "state", {});
    event->acceptProposedAction();
    Q_EMIT openRequested(projectIn(event->mimeData()));
}

} // namespace scrutineer
