// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace scrutineer {

class Navigation;
class Scope;
class Settings;
class Theme;
class Workspace;

/// What every page is given: the open project, the user's settings, the looks, the election in scope and the way to
/// other pages. All outlive the pages.
struct Surroundings
{
    Workspace &workspace;
    Settings &settings;
    Theme &theme;
    Scope &scope;
    Navigation &navigation;
};

} // namespace scrutineer
