package org.etwin.countries.ui;

import org.etwin.testing.UiRules;

class UiRulesTest extends UiRules {}
