package org.etwin.countries.ui;

import org.etwin.testing.TextRules;

class TextRulesTest extends TextRules {}
