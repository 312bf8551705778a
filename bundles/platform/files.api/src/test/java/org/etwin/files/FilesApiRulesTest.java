package org.etwin.files;

import org.etwin.testing.ApiRules;

class FilesApiRulesTest extends ApiRules {}
