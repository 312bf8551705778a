package org.etwin.rest;

import org.etwin.testing.CoreRules;

class RestRulesTest extends CoreRules {}
