package org.etwin.schools.ui;

import org.etwin.testing.TextRules;

class TextsTest extends TextRules {}
