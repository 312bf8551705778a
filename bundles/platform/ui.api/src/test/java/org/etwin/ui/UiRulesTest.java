package org.etwin.ui;

import org.etwin.testing.UiRules;

class UiRulesTest extends UiRules {}
