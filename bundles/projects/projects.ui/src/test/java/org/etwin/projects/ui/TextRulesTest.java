package org.etwin.projects.ui;

import org.etwin.testing.TextRules;

class TextRulesTest extends TextRules {}
