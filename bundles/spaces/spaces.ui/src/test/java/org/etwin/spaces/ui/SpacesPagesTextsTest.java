package org.etwin.spaces.ui;

import org.etwin.testing.TextRules;

class SpacesPagesTextsTest extends TextRules {}
