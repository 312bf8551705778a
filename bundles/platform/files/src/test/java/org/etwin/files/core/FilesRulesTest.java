package org.etwin.files.core;

import org.etwin.testing.CoreRules;

class FilesRulesTest extends CoreRules {}
