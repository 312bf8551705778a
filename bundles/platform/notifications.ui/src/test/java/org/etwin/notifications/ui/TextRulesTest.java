package org.etwin.notifications.ui;

import org.etwin.testing.TextRules;

class TextRulesTest extends TextRules {}
