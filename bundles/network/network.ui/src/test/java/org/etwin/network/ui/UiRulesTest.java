package org.etwin.network.ui;

import org.etwin.testing.UiRules;

class UiRulesTest extends UiRules {}
