// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/organizationpage.h"

#include "models/storage/delivery.h"
#include "models/storage/workspace.h"
#include "views/analysis/trackprofileview.h"
#include "views/records/recordlocation.h"
#include "views/shell/emptystate.h"
#include "views/shell/linkbutton.h"
#include "views/shell/messagebar.h"
#include "views/shell/navigation.h"
#include "views/shell/progressline.h"
#include "views/shell/segmented.h"
#include "views/shell/theme.h"

#include <QFrame>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype namesShown = 4;

QLabel *makeTrackLabel(const char *role, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    if (*role)
        label->setProperty("role", QString::fromLatin1(role));
    return label;
}

int deployedTeam(const TrackRow &row)
{
    return row.team && row.team->high ? int(*row.team->high) : -1;
}

} // namespace

OrganizationPage::OrganizationPage(const Surroundings &surroundings, QWidget *parent)
    : Page(parent)
    , m_surroundings(surroundings)
    , m_title(makeTrackLabel("title", this))
    , m_facts(makeTrackLabel("caption", this))
    , m_summary(makeTrackLabel("bold", this))
    , m_labels(makeTrackLabel("caption", this))
    , m_view(new Segmented(surroundings.theme, this))
    , m_order(new Segmented(surroundings.theme, this))
    , m_progress(new ProgressLine(surroundings.theme, this))
    , m_message(new MessageBar(surroundings.theme, this))
    , m_scroll(new QScrollArea(this))
    , m_profile(new TrackProfileView(surroundings, this))
    , m_empty(new EmptyState(surroundings.theme, u"building-2"_s,
                             tr("Nothing is on file of what this organisation did at an election."), this))
{
    setProperty("role", u"page"_s);
    setAttribute(Qt::WA_StyledBackground);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHead());
    column->addWidget(m_progress);
    column->addWidget(m_message);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::StrongFocus);
    m_scroll->setAccessibleName(tr("Elections"));
    column->addWidget(m_scroll, 1);
    column->addWidget(m_profile, 1);
    column->addWidget(m_empty, 1);
    connect(m_view, &Segmented::chosen, this, &OrganizationPage::choosePanel);
    connect(m_order, &Segmented::chosen, this, &OrganizationPage::rebuild);
    connect(&surroundings.workspace, &Workspace::changed, this, [this] {
        if (isVisible())
            read();
    });
    connect(&surroundings.workspace, &Workspace::stateChanged, this, [this] {
        m_wanted.clear();
        take({}, {});
    });
    connect(&surroundings.theme, &Theme::changed, this, &OrganizationPage::rebuild);
    rebuild();
}

QWidget *OrganizationPage::buildHead()
{
    const Tokens &tokens = m_surroundings.theme.tokens();
    auto *head = new QFrame(this);
    head->setProperty("role", u"header"_s);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(tokens.px(24), tokens.px(14), tokens.px(24), tokens.px(12));
    row->setSpacing(tokens.px(16));
    auto *words = new QVBoxLayout;
    words->setSpacing(tokens.px(4));
    words->addWidget(m_title);
    words->addWidget(m_facts);
    words->addWidget(m_summary);
    words->addWidget(m_labels);
    row->addLayout(words, 1);
    m_view->setOptions({{u"elections"_s, tr("Elections"), {}, {}}, {u"profile"_s, tr("Profile"), {}, {}}});
    m_view->setAccessibleName(tr("What is shown"));
    row->addWidget(m_view, 0, Qt::AlignTop);
    m_order->setOptions({{u"newest"_s, tr("Newest first"), {}, {}},
                         {u"oldest"_s, tr("Oldest first"), {}, {}},
                         {u"team"_s, tr("Largest team"), {}, {}}});
    m_order->setAccessibleName(tr("Order"));
    row->addWidget(m_order, 0, Qt::AlignTop);
    auto *details = new LinkButton(tr("Open record"), head);
    row->addWidget(details, 0, Qt::AlignTop);
    connect(details, &LinkButton::clicked, this, [this] { open(u"organization"_s, m_record.organization); });
    return head;
}

void OrganizationPage::show(const Location &location)
{
    m_message->dismiss();
    m_wanted = location.id;
    if (!location.mode.isEmpty())
        m_view->setCurrent(location.mode);
    choosePanel();
    read();
    (m_profile->isVisible() ? static_cast<QWidget *>(m_profile) : m_scroll)->setFocus(Qt::OtherFocusReason);
}

void OrganizationPage::nextPane()
{
    if (m_profile->isVisible())
        m_profile->focusNext();
    else
        focusNextChild();
}

void OrganizationPage::choosePanel()
{
    const bool any = m_record.isValid() && !m_record.rows.isEmpty();
    const bool profile = m_view->current() == "profile"_L1;
    m_scroll->setVisible(any && !profile);
    m_profile->setVisible(any && profile);
    m_empty->setVisible(!any);
    m_order->setVisible(any && !profile);
}

void OrganizationPage::read()
{
    if (m_wanted.isEmpty() || !m_surroundings.workspace.isOpen())
        return;
    if (m_reading) {
        m_again = true;
        return;
    }
    m_reading = true;
    m_again = false;
    m_progress->start();
    const auto end = [this] {
        m_reading = false;
        m_progress->finish();
        return m_again && m_surroundings.workspace.isOpen();
    };
    deliver(
        m_surroundings.workspace.analyses().run([id = m_wanted, words = locale()](Connection &connection) {
            return std::pair(trackRecord(connection, id, words), readTrackProfile(connection, id));
        }),
        this,
        [this, end](const std::pair<TrackRecord, TrackProfile> &answer) {
            if (end())
                read();
            else if (!m_wanted.isEmpty())
                take(answer.first, answer.second);
        },
        [this, end](const SqlError &error) {
            if (end() || (error.isInterruption() && m_surroundings.workspace.isOpen()))
                read();
            else
                m_message->post({.tone = Tone::Danger, .lead = {}, .text = error.toProblem().sentence, .action = {}});
        });
}

void OrganizationPage::take(const TrackRecord &record, const TrackProfile &profile)
{
    m_record = record;
    m_profile->setProfile(profile);
    rebuild();
    if (!m_wanted.isEmpty() && !record.isValid())
        m_message->post(
            {.tone = Tone::Warning, .lead = {}, .text = tr("This organisation is not in the project."), .action = {}});
}

QString OrganizationPage::factWords() const
{
    QStringList parts{m_record.fullName == m_record.label ? QString() : m_record.fullName, m_record.kind,
                      m_record.country};
    if (!m_record.endorsesDeclaration)
        parts += tr("Not known whether it endorses the Declaration of Principles");
    else if (!*m_record.endorsesDeclaration)
        parts += tr("Does not endorse the Declaration of Principles");
    else if (m_record.endorsed.isBlank())
        parts += tr("Endorses the Declaration of Principles");
    else
        parts += tr("Endorses the Declaration of Principles (%1)").arg(m_record.endorsed.display(locale()));
    if (!m_record.names.isEmpty())
        parts += tr("also %1").arg(m_record.names.mid(0, namesShown).join(u", "_s));
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

void OrganizationPage::rebuild()
{
    const bool any = m_record.isValid() && !m_record.rows.isEmpty();
    choosePanel();
    m_title->setText(m_record.isValid() ? m_record.label : tr("Organisation"));
    m_facts->setText(m_record.isValid() ? factWords() : QString());
    m_summary->setText(m_record.isValid() ? m_record.summary() : QString());
    m_labels->setText(tr("Labels given by others: %1").arg(m_record.labels.join(u"; "_s)));
    m_labels->setVisible(!m_record.labels.isEmpty());
    if (!any)
        return;
    QList<TrackRow> rows = m_record.rows;
    if (m_order->current() == "oldest"_L1)
        std::ranges::stable_sort(rows, {}, &TrackRow::votingDay);
    else if (m_order->current() == "team"_L1)
        std::ranges::stable_sort(rows, std::greater(), deployedTeam);
    auto *content = new QWidget;
    content->setProperty("role", u"clear"_s);
    const Tokens &tokens = m_surroundings.theme.tokens();
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(tokens.px(24), tokens.px(8), tokens.px(24), tokens.px(24));
    column->setSpacing(0);
    for (const TrackRow &row : std::as_const(rows))
        column->addWidget(makeRow(row));
    column->addStretch(1);
    const bool focused = m_scroll->hasFocus() || m_scroll->isAncestorOf(focusWidget());
    m_scroll->setWidget(content);
    if (focused)
        m_scroll->setFocus(Qt::OtherFocusReason);
}

void OrganizationPage::open(const QString &type, const QString &id)
{
    if (!id.isEmpty())
        m_surroundings.navigation.go(locationOf(type, id));
}

} // namespace scrutineer
