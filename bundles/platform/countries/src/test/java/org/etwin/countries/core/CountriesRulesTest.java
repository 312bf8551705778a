package org.etwin.countries.core;

import org.etwin.testing.CoreRules;

class CountriesRulesTest extends CoreRules {}
