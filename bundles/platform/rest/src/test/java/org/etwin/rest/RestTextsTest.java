package org.etwin.rest;

import org.etwin.testing.TextRules;

class RestTextsTest extends TextRules {}
