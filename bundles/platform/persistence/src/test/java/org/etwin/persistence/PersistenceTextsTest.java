package org.etwin.persistence;

import org.etwin.testing.TextRules;

class PersistenceTextsTest extends TextRules {}
