// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/statements/textform.h"

#include "models/analysis/textpositions.h"
#include "models/records/codelist.h"
#include "models/records/statementtext.h"
#include "views/shell/theme.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

const RecordType &textType()
{
    return StatementText::type();
}

} // namespace

TextForm::TextForm(const Theme &theme, const Record &like, const QString &language, QWidget *parent)
    : QWidget(parent)
    , m_language(new QComboBox(this))
    , m_standing(new QComboBox(this))
    , m_completeness(new QComboBox(this))
    , m_content(new QPlainTextEdit(this))
{
    const Tokens &tokens = theme.tokens();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(tokens.px(12));
    auto *note = new QLabel(tr("A stored text never changes: a correction is a further version."), this);
    note->setProperty("role", u"caption"_s);
    note->setWordWrap(true);
    column->addWidget(note);
    auto *form = new QFormLayout;
    form->setSpacing(tokens.px(8));
    const CodeList languages = CodeList::languages();
    m_language->addItem(tr("Not known"), QString());
    for (const QString &code : {u"en"_s, u"az"_s, u"ru"_s, u"tr"_s, u"fr"_s, u"de"_s})
        m_language->addItem(languages.label(code, language), code);
    const auto choices = [&](QComboBox &box, QStringView field) {
        box.addItem(tr("Not known"), QString());
        for (const ChoiceOption &option : textType().find(field)->choices)
            box.addItem(textType().find(field)->choiceLabel(QString::fromLatin1(option.key)),
                        QString::fromLatin1(option.key));
    };
    choices(*m_standing, u"standing");
    choices(*m_completeness, u"completeness");
    for (const auto &[box, field] : {std::pair(m_language, u"language"_s), std::pair(m_standing, u"standing"_s),
                                     std::pair(m_completeness, u"completeness"_s)}) {
        const QString label = textType().find(field)->displayLabel();
        box->setAccessibleName(label);
        form->addRow(label, box);
    }
    column->addLayout(form);
    m_content->setPlaceholderText(tr("Paste the text here."));
    m_content->setAccessibleName(textType().find(u"content")->displayLabel());
    m_content->setTabChangesFocus(true);
    column->addWidget(m_content, 1);
    connect(m_content, &QPlainTextEdit::textChanged, this, &TextForm::contentChanged);
    propose(like);
    setFocusProxy(m_content);
}

void TextForm::propose(const Record &like)
{
    if (!like.isValid())
        return;
    for (const auto &[box, field] : {std::pair(m_language, u"language"_s), std::pair(m_standing, u"standing"_s),
                                     std::pair(m_completeness, u"completeness"_s)}) {
        const QString value = like.value(field).text();
        if (box->findData(value) < 0)
            box->addItem(value, value);
        box->setCurrentIndex(box->findData(value));
    }
}

QString TextForm::content() const
{
    return normalText(m_content->toPlainText()).trimmed();
}

void TextForm::setContent(const QString &content)
{
    m_content->setPlainText(content);
}

Record TextForm::made(const QString &statement, qint64 number, const QString &id) const
{
    Record record(textType(), id);
    record.setValue(u"statement", statement);
    record.setValue(u"number", Value(number));
    record.setValue(u"language", m_language->currentData().toString());
    record.setValue(u"standing", m_standing->currentData().toString());
    record.setValue(u"completeness", m_completeness->currentData().toString());
    record.setValue(u"content", content());
    return record;
}

} // namespace scrutineer
