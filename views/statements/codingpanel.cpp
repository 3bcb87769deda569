// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/statements/codingpanel.h"

#include "models/records/claim.h"
#include "models/records/place.h"
#include "models/storage/workspace.h"
#include "views/shell/keycap.h"
#include "views/shell/sectionlabel.h"
#include "views/shell/theme.h"
#include "views/shell/wraplayout.h"
#include "views/statements/claimwords.h"
#include "views/statements/codebooknote.h"
#include "views/statements/codingdesk.h"
#include "views/statements/codingentry.h"
#include "views/statements/codingrow.h"
#include "views/statements/polaritysteps.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int columns = 2;

QString withMnemonicsOff(QString words)
{
    return words.replace(u'&', u"&&"_s);
}

} // namespace

CodingPanel::CodingPanel(const Theme &theme, Workspace &workspace, CodingDesk &desk, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_workspace(workspace)
    , m_desk(desk)
    , m_title(new QLabel(this))
    , m_scale(new QWidget(this))
    , m_polarity(new PolaritySteps(theme, m_scale))
    , m_use(new QVBoxLayout)
    , m_name(new SectionLabel({}, this))
    , m_note(new CodebookNote(theme, workspace, this))
    , m_entry(new CodingEntry(this))
{
    const Tokens &tokens = theme.tokens();
    setProperty("role", u"card"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(tokens.px(8), tokens.px(8), tokens.px(8), tokens.px(8));
    column->setSpacing(tokens.px(4));
    buildHead(column);
    buildFields(column, false);
    buildFields(column, true);
    m_use->setContentsMargins(tokens.px(4), tokens.px(2), tokens.px(4), 0);
    m_use->setSpacing(tokens.px(4));
    m_use->addWidget(m_name);
    m_use->addWidget(m_note);
    m_use->addWidget(m_entry);
    column->addLayout(m_use);
    connect(m_polarity, &PolaritySteps::chosen, this, [this](std::optional<int> polarity) {
        m_desk.setField(subject(), u"polarity"_s, polarity ? Value(*polarity) : Value());
        Q_EMIT done();
    });
    connect(m_entry, &CodingEntry::left, this, &CodingPanel::takeTyped);
    connect(m_entry, &CodingEntry::edited, this, [this] {
        tellPlace();
        if (m_entry->isOpen())
            Q_EMIT written({m_subject, m_field, m_entry->text()});
    });
    connect(m_entry, &CodingEntry::done, this, [this] {
        use({});
        Q_EMIT done();
    });
    connect(&desk, &CodingDesk::edited, this, &CodingPanel::refresh);
    connect(&desk, &CodingDesk::read, this, &CodingPanel::refresh);
    connect(&desk, &CodingDesk::currentChanged, this, [this] { use({}); });
    refresh();
}

void CodingPanel::buildHead(QVBoxLayout *column)
{
    const Tokens &tokens = m_theme.tokens();
    m_title->setProperty("role", u"bold"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setContentsMargins(tokens.px(4), 0, tokens.px(4), 0);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    column->addWidget(m_title);
    auto *row = new QHBoxLayout(m_scale);
    row->setContentsMargins(tokens.px(4), 0, 0, 0);
    row->setSpacing(tokens.px(4));
    for (const QString &key : {u"−"_s, u"+"_s}) {
        m_caps += new KeyCap(m_theme, key, m_scale);
        row->addWidget(m_caps.last());
    }
    auto *name = new QLabel(Claim::type().find(u"polarity")->displayLabel(), m_scale);
    name->setProperty("role", u"caption"_s);
    row->addWidget(name);
    row->addSpacing(tokens.px(8));
    row->addWidget(m_polarity);
    row->addStretch(1);
    m_polarity->setAccessibleName(name->text());
    column->addWidget(m_scale);
}

void CodingPanel::buildFields(QVBoxLayout *column, bool ofCoding)
{
    auto *place = new QWidget(this);
    auto *grid = new QGridLayout(place);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(m_theme.tokens().px(4));
    grid->setVerticalSpacing(0);
    const QList<CodingField> fields = codingFields(ofCoding);
    for (qsizetype i = 0; i < fields.size(); ++i) {
        const QString key = QKeySequence(fields[i].key).toString(QKeySequence::NativeText);
        auto *row = new CodingRow(m_theme, key, place);
        connect(row, &CodingRow::clicked, this, [this, field = fields[i]] {
            use(field.name);
            if (!field.isTyped())
                Q_EMIT done();
        });
        grid->addWidget(row, int(i / columns), int(i % columns));
        m_rows.append({fields[i], row});
    }
    for (int side = 0; side < columns; ++side)
        grid->setColumnStretch(side, 1);
    (ofCoding ? m_codingFields : m_claimFields) = place;
    column->addWidget(place);
}

bool CodingPanel::ofCoding() const
{
    return m_desk.claim() == nullptr;
}

const CodingField *CodingPanel::used() const
{
    return codingField(m_field, ofCoding());
}

QString CodingPanel::subject() const
{
    if (const ReadClaim *claim = m_desk.claim())
        return claim->claim.id();
    return m_desk.reading().coding.isValid() ? m_desk.reading().coding.id() : QString();
}

void CodingPanel::refresh()
{
    const ReadClaim *claim = m_desk.claim();
    const bool open = m_desk.isOpenForCoding();
    if (!open && !m_field.isEmpty()) {
        m_field.clear();
        m_entry->close();
    }
    setVisible(claim || open || m_desk.reading().coding.isValid());
    const QString theme = claim ? claimTheme(m_desk, *claim) : QString();
    if (!claim)
        m_title->setText(m_desk.reading().isBlind() ? tr("The coding as a whole · blind, others hidden")
                                                    : tr("The coding as a whole"));
    else
        m_title->setText(tr("Claim %1").arg(m_desk.current() + 1) + u" · "_s +
                         (theme.isEmpty() ? tr("draft, no theme yet") : theme));
    setStyleProperty(*this, "draft", claim && theme.isEmpty() ? u"true"_s : u"false"_s);
    m_scale->setVisible(claim);
    m_polarity->setPolarity(claim ? claim->polarity() : std::nullopt);
    m_polarity->setReadOnly(!open);
    for (QWidget *cap : std::as_const(m_caps))
        cap->setVisible(open);
    m_claimFields->setVisible(claim);
    m_codingFields->setVisible(!claim);
    refreshFields();
    fillOptions();
}

void CodingPanel::refreshFields()
{
    const ReadClaim *claim = m_desk.claim();
    const bool open = m_desk.isOpenForCoding();
    for (const auto &[field, row] : std::as_const(m_rows)) {
        if (field.ofCoding != ofCoding())
            continue;
        row->setField(field.label(), codedWords(m_desk, field));
        row->setCurrent(field.name == m_field);
        const bool criticism = claim && claim->polarity().value_or(0) < 0;
        row->setReadOnly(!open || (field.name == "severity"_L1 && !criticism));
    }
}

void CodingPanel::use(const QString &field)
{
    takeTyped();
    m_wide = field == "theme"_L1 && m_field == field ? !m_wide : false;
    m_field = m_desk.isOpenForCoding() ? field : QString();
    const CodingField *opened = used();
    const bool figures = opened && opened->kind == CodingField::Kind::Figures;
    if (!opened || figures)
        m_field.clear();
    m_entry->close();
    refresh();
    if (figures)
        Q_EMIT figuresWanted();
    if (!opened || !opened->isTyped())
        return;
    m_subject = subject();
    m_written = codedWords(m_desk, *opened);
    m_entry->open(opened->label(), m_written, opened->kind == CodingField::Kind::Prose);
}

void CodingPanel::setSelecting(bool selecting)
{
    if (m_selecting == selecting)
        return;
    m_selecting = selecting;
    fillOptions();
}

void CodingPanel::fillOptions()
{
    if (m_options) {
        // A dialog may stand over the page before it goes.
        m_options->hide();
        m_options->deleteLater();
    }
    m_options = nullptr;
    const CodingField *field = used();
    const bool themes = !field && ofCoding() && m_selecting && m_desk.isOpenForCoding();
    m_name->setText(field ? field->label() : tr("New claim: choose its theme"));
    m_name->setVisible(field || themes);
    m_note->setVisible(themes || (field && !field->isTyped()));
    const CodingField *offered = themes ? codingField(u"theme"_s, false) : field;
    const QList<CodingOption> options = offered ? codingOptions(m_desk, *offered, m_wide) : QList<CodingOption>();
    if (options.isEmpty())
        return;
    const QStringList coded = field ? codedValues(m_desk, *field) : QStringList();
    tellOf(*offered, {});
    m_options = new QWidget(this);
    auto *wrap = new WrapLayout(m_options);
    wrap->setSpacing(m_theme.tokens().px(4));
    for (const CodingOption &option : options) {
        const QString keys = option.initial.isEmpty() ? option.digit
                             : option.digit.isEmpty() ? option.initial
                                                      : option.digit + u' ' + option.initial;
        auto *button = new QPushButton(withMnemonicsOff(keys + u"  "_s + option.label), m_options);
        button->setProperty("role", u"codingOption"_s);
        button->setProperty("current", coded.contains(option.value) ? u"true"_s : u"false"_s);
        button->setAccessibleName(option.label);
        button->setAccessibleDescription(option.definition);
        button->setFocusPolicy(Qt::TabFocus);
        button->setProperty("value", option.value);
        button->installEventFilter(this);
        connect(button, &QPushButton::clicked, this, [this, option, themes] {
            if (themes)
                Q_EMIT themeChosen(option.value);
            else
                choose(option);
            Q_EMIT done();
        });
        wrap->addWidget(button);
    }
    m_use->insertWidget(2, m_options);
}

QString CodingPanel::codebookWords() const
{
    return m_note->isHidden() ? QString() : m_note->words();
}

void CodingPanel::tellOf(const CodingField &field, const QString &value)
{
    const QStringList coded = codedValues(m_desk, field);
    const StatementReading &reading = m_desk.reading();
    const QString term = !value.isEmpty() ? value : coded.isEmpty() ? QString() : coded.last();
    m_note->ask({.term = field.vocabulary.isEmpty() ? QString() : term,
                 .field = field.name,
                 .besides = subject(),
                 .besidesStatement = reading.isBlind() ? reading.statement.id() : QString()},
                tr("The pointer or Tab on a value shows its definition, and claims that were coded so."));
}

bool CodingPanel::eventFilter(QObject *watched, QEvent *event)
{
    const bool looksAt = event->type() == QEvent::Enter || event->type() == QEvent::FocusIn;
    if (looksAt || event->type() == QEvent::Leave) {
        const CodingField *field = used() ? used() : codingField(u"theme"_s, false);
        tellOf(*field, looksAt ? watched->property("value").toString() : QString());
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace scrutineer
