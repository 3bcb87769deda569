// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sampleworkspace.h"

#include "models/exchange/newproject.h"

#include <stdexcept>

namespace scrutineer {

SampleWorkspace::SampleWorkspace()
{
    const Outcome made = makeSampleProject(workspace, file(QStringLiteral("sample.scrutineer")));
    if (!made)
        throw std::runtime_error(made.problem().sentence.toStdString());
}

} // namespace scrutineer
