package org.etwin.files.core;

import org.etwin.testing.TextRules;

class FilesTextsTest extends TextRules {}
