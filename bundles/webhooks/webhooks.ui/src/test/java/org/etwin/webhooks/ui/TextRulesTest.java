package org.etwin.webhooks.ui;

import org.etwin.testing.TextRules;

class TextRulesTest extends TextRules {}
