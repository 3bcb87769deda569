// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/analysis/pictureprint.h"

#include "views/analysis/pictureexport.h"

#include <QPainter>
#include <QPrintPreviewDialog>
#include <QPrinter>

#include <algorithm>

namespace scrutineer {

namespace {

constexpr double ScreenDpi = 96;  ///< What a pixel at 100 % is taken for.
constexpr double LiesFrom = 1.15; ///< Width by height from which a lying sheet serves better.

} // namespace

void suitPage(QPrinter *printer, const Picture &picture)
{
    const QSizeF size = picture.size(picture.naturalWidth());
    const bool lies = size.width() > size.height() * LiesFrom;
    printer->setPageOrientation(lies ? QPageLayout::Landscape : QPageLayout::Portrait);
    printer->setDocName(picture.title());
}

bool printPage(QPrinter *printer, const Picture &picture)
{
    QPainter painter;
    if (!painter.begin(printer))
        return false;
    const QSizeF size = picture.size(picture.naturalWidth());
    const QRectF page({0, 0}, QSizeF(printer->pageLayout().paintRectPixels(printer->resolution()).size()));
    const QSizeF natural = size * (printer->resolution() / ScreenDpi);
    const QSizeF room(std::min(page.width(), natural.width()), std::min(page.height(), natural.height()));
    PictureExport::paintInto(&painter, QRectF({0, 0}, room), picture, picture.naturalWidth());
    return painter.end();
}

bool printWithPreview(const Picture &picture, QWidget *parent)
{
    QPrinter printer(QPrinter::HighResolution);
    suitPage(&printer, picture);
    QPrintPreviewDialog preview(&printer, parent);
    QObject::connect(&preview, &QPrintPreviewDialog::paintRequested, &preview,
                     [&picture](QPrinter *device) { static_cast<void>(printPage(device, picture)); });
    return preview.exec() == QDialog::Accepted;
}

} // namespace scrutineer
