package org.etwin.projects.ui;

import org.etwin.testing.UiRules;

class UiRulesTest extends UiRules {}
