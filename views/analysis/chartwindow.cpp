// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/analysis/chartwindow.h"

#include "views/analysis/chartcanvas.h"
#include "views/shell/theme.h"

#include <QKeyEvent>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace scrutineer {

namespace {

constexpr double Enlargement = 1.5;
constexpr int Width = 1040;
constexpr int Height = 640;

} // namespace

ChartWindow::ChartWindow(const Theme &theme, const ChartSpec &spec)
    : QWidget(nullptr, Qt::Window)
    , m_tile(new ChartTile(theme, ChartTile::Header::Stacked))
{
    setAttribute(Qt::WA_DeleteOnClose);
    auto *scroll = new QScrollArea(this);
    setStyleProperty(*scroll, "role", u"page"_s);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *page = new QWidget;
    setStyleProperty(*page, "role", u"page"_s);
    auto *inner = new QVBoxLayout(page);
    const int edge = theme.tokens().px(24);
    inner->setContentsMargins(edge, edge, edge, edge);
    inner->addWidget(m_tile);
    scroll->setWidget(page);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    m_tile->setEnlargement(Enlargement);
    resize(Width, Height);
    setSpec(spec);
    m_tile->canvas()->setFocus();
}

void ChartWindow::setSpec(const ChartSpec &spec)
{
    setWindowTitle(spec.title);
    m_tile->setSpec(spec);
}

void ChartWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace scrutineer
