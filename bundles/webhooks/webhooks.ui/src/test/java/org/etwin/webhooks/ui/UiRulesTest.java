package org.etwin.webhooks.ui;

import org.etwin.testing.UiRules;

class UiRulesTest extends UiRules {}
