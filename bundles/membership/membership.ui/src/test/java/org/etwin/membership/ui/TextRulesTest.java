package org.etwin.membership.ui;

import org.etwin.testing.TextRules;

class TextRulesTest extends TextRules {}
