package org.etwin.notifications.ui;

import org.etwin.testing.UiRules;

class UiRulesTest extends UiRules {}
