package org.etwin.schools.ui;

import org.etwin.testing.UiRules;

class UiRulesTest extends UiRules {}
