// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/repeatedwording.h"

#include <QScrollArea>

class QVBoxLayout;

namespace scrutineer {

class Theme;

/// A stretch of a text with some of what stands around it.
struct WordingExcerpt
{
    QString before;
    QString words;
    QString after;
    QString note; ///< Said below it; may be empty.
    PassagePlace place;
};

/// Excerpts of statements side by side, the repeated words marked.
class ExcerptColumns final : public QScrollArea
{
    Q_OBJECT

public:
    struct Column
    {
        QString title;
        QString aside; ///< When and on which election it was said.
        QString link;  ///< What leads to the statement: its title.
        QList<WordingExcerpt> excerpts;
    };

    struct Content
    {
        QList<Column> columns;
        QString note; ///< Said below them; may be empty.
    };

    explicit ExcerptColumns(const Theme &theme, QWidget *parent = nullptr);

    void setContent(const Content &content);
    [[nodiscard]] const Content &content() const { return m_content; }
    /// How many columns find room side by side.
    [[nodiscard]] int capacity() const;

Q_SIGNALS:
    /// A link to a place in a statement was followed.
    void placeRequested(const scrutineer::PassagePlace &place);
    /// There is room for another number of columns now.
    void capacityChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void rebuild();
    QWidget *makeColumn(const Column &column);

    const Theme &m_theme;
    Content m_content;
    int m_capacity = 0;
};

} // namespace scrutineer
