package org.etwin.network.ui;

import org.etwin.testing.TextRules;

class TextRulesTest extends TextRules {}
