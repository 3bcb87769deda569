// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace scrutineer {

/// The head of a section: its name in small capitals, and at the other end a count or a small tool.
class SectionLabel final : public QWidget
{
    Q_OBJECT

public:
    explicit SectionLabel(const QString &text, QWidget *parent = nullptr);

    /// The name as it is written in a sentence; it is shown in capitals by the rules of this widget's locale.
    void setText(const QString &text);
    [[nodiscard]] QString text() const { return m_text; }
    /// A number or a few words at the trailing end; empty shows nothing.
    void setCount(const QString &count);
    /// Puts a widget at the trailing end, after the count. Takes ownership.
    void addTool(QWidget *tool);

protected:
    void changeEvent(QEvent *event) override;

private:
    QString m_text;
    QHBoxLayout *m_layout;
    QLabel *m_name;
    QLabel *m_count;
};

} // namespace scrutineer
