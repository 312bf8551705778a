package org.etwin.membership.ui;

import org.etwin.testing.UiRules;

class UiRulesTest extends UiRules {}
