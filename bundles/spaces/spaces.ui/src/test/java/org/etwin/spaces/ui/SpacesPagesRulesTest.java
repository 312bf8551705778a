package org.etwin.spaces.ui;

import org.etwin.testing.UiRules;

class SpacesPagesRulesTest extends UiRules {}
