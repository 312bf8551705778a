package org.etwin.audit.ui;

import org.etwin.testing.UiRules;

class UiRulesTest extends UiRules {}
