// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/statements/textdialog.h"

#include "models/storage/delivery.h"
#include "models/storage/workspace.h"
#include "views/records/draftpen.h"
#include "views/shell/messagebar.h"
#include "views/shell/theme.h"
#include "views/statements/carriedclaims.h"
#include "views/statements/textform.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A name that no record's draft has.
QString draftName(const QString &statement)
{
    return statement + u"-text"_s;
}

} // namespace

TextDialog::TextDialog(const Surroundings &surroundings, const QString &draftFolder, const QString &statement,
                       qint64 number, const Record &earlier, QWidget *parent)
    : QDialog(parent)
    , m_surroundings(surroundings)
    , m_statement(statement)
    , m_number(number)
    , m_earlier(earlier)
    , m_drafts(draftFolder, surroundings.workspace.path())
    , m_pen(new DraftPen(
          m_drafts, [this] { return draft(); }, this))
    , m_message(new MessageBar(surroundings.theme, this))
    , m_steps(new QStackedWidget(this))
    , m_form(new TextForm(surroundings.theme, earlier, surroundings.workspace.language(), this))
    , m_carried(new CarriedClaims(surroundings.theme, this))
    , m_back(nullptr)
    , m_next(nullptr)
{
    const Tokens &tokens = surroundings.theme.tokens();
    setWindowTitle(earlier.isValid() ? tr("New version of the text") : tr("Add text"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(tokens.px(24), tokens.px(20), tokens.px(24), tokens.px(20));
    column->setSpacing(tokens.px(12));
    column->addWidget(m_message);
    m_steps->addWidget(m_form);
    m_steps->addWidget(m_carried);
    column->addWidget(m_steps, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_back = buttons->addButton(tr("Back"), QDialogButtonBox::ActionRole);
    m_next = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    setStyleProperty(*m_next, "role", u"primary"_s);
    m_next->setDefault(true);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_back, &QPushButton::clicked, this, [this] { showStep(0); });
    connect(m_next, &QPushButton::clicked, this, &TextDialog::goOn);
    connect(m_form, &TextForm::contentChanged, this, [this] {
        m_next->setEnabled(!m_form->content().isEmpty());
        m_pen->touch();
    });
    connect(m_pen, &DraftPen::failed, this, [this](const QString &sentence) {
        m_message->post({.tone = Tone::Warning, .lead = {}, .text = sentence, .action = {}});
    });
    connect(m_message, &MessageBar::acted, this, [this] {
        m_form->setContent({});
        m_pen->drop(draftName(m_statement));
        m_message->dismiss();
    });
    auto *onward = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    connect(onward, &QShortcut::activated, m_next, &QPushButton::click);
    m_next->setToolTip(onward->key().toString(QKeySequence::NativeText));
    showStep(0);
    restore();
    resize(tokens.px(960), tokens.px(640));
}

TextDialog::~TextDialog()
{
    m_pen->writeNow();
}

Draft TextDialog::draft() const
{
    Draft draft;
    draft.type = u"text_dialog"_s;
    draft.recordId = draftName(m_statement);
    draft.isNew = true;
    draft.content = {{u"content"_s, m_form->content()}};
    return draft;
}

void TextDialog::restore()
{
    const std::optional<Draft> kept = m_drafts.of(draftName(m_statement));
    const QString content = kept ? kept->content.value(u"content"_s).toString() : QString();
    if (content.isEmpty())
        return;
    m_form->setContent(content);
    const QString when = locale().toString(kept->written.toLocalTime(), QLocale::ShortFormat);
    m_message->post({.tone = Tone::Info,
                     .lead = {},
                     .text = tr("This is what you had here on %1 and did not save.").arg(when),
                     .action = tr("Start over")});
}

void TextDialog::forgetDraft(const Surroundings &surroundings, const QString &draftFolder, const QString &statement)
{
    Drafts(draftFolder, surroundings.workspace.path()).remove(draftName(statement));
}

void TextDialog::showStep(int step)
{
    m_steps->setCurrentIndex(step);
    m_back->setVisible(step == 1);
    m_next->setText(step == 1 || !m_earlier.isValid() ? tr("Save text") : tr("Next: claims"));
    m_next->setEnabled(!m_form->content().isEmpty());
    m_steps->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void TextDialog::goOn()
{
    m_text = m_form->made(m_statement, m_number, m_surroundings.workspace.newId());
    if (m_steps->currentIndex() == 1 || !m_earlier.isValid()) {
        finish();
        return;
    }
    m_next->setEnabled(false);
    const int asked = ++m_asked;
    deliver(
        m_surroundings.workspace.analyses().run(
            [earlier = m_earlier.id(), content = m_form->content()](Connection &connection) {
                return planVersion(connection, earlier, content);
            }),
        this,
        [this, asked](const VersionPlan &plan) {
            if (asked == m_asked && plan.later == m_form->content())
                take(plan);
            else
                showStep(0);
        },
        [this](const SqlError &error) {
            m_message->post({.tone = Tone::Danger, .lead = {}, .text = error.toProblem().sentence, .action = {}});
            showStep(0);
        });
}

void TextDialog::take(const VersionPlan &plan)
{
    m_carried->setPlan(plan);
    if (plan.claims.isEmpty())
        finish();
    else
        showStep(1);
}

void TextDialog::finish()
{
    m_anchors = m_carried->plan().anchors(m_text.id(), m_carried->decided(),
                                          [this] { return m_surroundings.workspace.newId(); });
    m_pen->writeNow();
    accept();
}

} // namespace scrutineer
