package org.etwin.edge;

import org.etwin.testing.TextRules;

class EdgeTextsTest extends TextRules {}
