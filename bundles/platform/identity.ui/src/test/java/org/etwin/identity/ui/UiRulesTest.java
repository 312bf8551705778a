package org.etwin.identity.ui;

import org.etwin.testing.UiRules;

class UiRulesTest extends UiRules {}
